import "../theme/desk.css";
import { hydrateRoot } from "react-dom/client";
import { DeskBody } from "../desk/desk-body.tsx";
import type { DeskPage } from "../desk/desk-page.ts";
import { FrameProvider } from "../reader/frame/context.tsx";
import { loadMessages } from "./load-messages.ts";
import { Usable } from "./usable.tsx";

const data = document.getElementById("desk-data");
const main = document.getElementById("main");
if (data && main) {
  // The block was written by the same release of this package from a page of the desk.
  const page = JSON.parse(data.textContent) as DeskPage;
  const messages = await loadMessages(page.frame.language);
  hydrateRoot(
    main,
    <FrameProvider frame={page.frame} messages={messages}>
      <Usable>
        <DeskBody page={page} />
      </Usable>
    </FrameProvider>,
  );
}
