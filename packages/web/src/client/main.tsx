import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "../theme/theme.css";
import { hydrateRoot } from "react-dom/client";
import { FrameProvider } from "../reader/frame/context.tsx";
import type { InteractivePage } from "../reader/page.ts";
import { emptyHiddenParts } from "../views/figure-frame/fitting-part.tsx";
import { liveBodyOf } from "./live-body.tsx";
import { loadMessages } from "./load-messages.ts";
import { Usable } from "./usable.tsx";

// Without top-level await, so that a site can have it as a classic script.
void start();

async function start(): Promise<void> {
  const data = document.getElementById("page-data");
  const main = document.getElementById("main");
  if (!data || !main) return;
  // The block was written by the same release of this package from an interactive page.
  const page = JSON.parse(data.textContent) as InteractivePage;
  const [messages, body] = await Promise.all([loadMessages(page.frame.language), liveBodyOf(page)]);
  emptyHiddenParts();
  hydrateRoot(
    main,
    <FrameProvider frame={page.frame} messages={messages}>
      <Usable>{body}</Usable>
    </FrameProvider>,
  );
}
