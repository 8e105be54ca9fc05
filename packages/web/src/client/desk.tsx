import "../theme/work.css";
import "../theme/composer.css";
import "../theme/duplicates.css";
import "../theme/sources.css";
import "../theme/first-steps.css";
import { hydrateRoot } from "react-dom/client";
import { DeskProvider } from "../desk/frame/desk-messages.tsx";
import { WorkBody } from "../desk/work-body.tsx";
import type { WorkPage } from "../desk/work-page.ts";
import { loadDeskMessages } from "./load-desk-messages.ts";
import { Usable } from "./usable.tsx";

const data = document.getElementById("desk-data");
const main = document.getElementById("main");
if (data && main) {
  // The block was written by the same release of this package from a page of the desk.
  const page = JSON.parse(data.textContent) as WorkPage;
  const messages = await loadDeskMessages(page.frame.language);
  hydrateRoot(
    main,
    <DeskProvider frame={page.frame} messages={messages}>
      <Usable>
        <WorkBody page={page} />
      </Usable>
    </DeskProvider>,
  );
}
