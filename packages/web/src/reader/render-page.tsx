import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Messages } from "../messages/messages.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { PageDocument } from "./document.tsx";
import type { Page } from "./page.ts";
import { isInteractive } from "./page-title.ts";
import { BoundariesProvider, type BoundariesShelf } from "./places/boundaries-context.tsx";

/**
 * Renders a page as a complete HTML document; equal input gives equal text. Maps are drawn with the boundaries at hand;
 * without them their lists and tables say everything. Who renders many pages gives the messages of their language.
 */
export function renderPage(
  page: Page,
  boundaries?: BoundariesShelf,
  messages: Messages = messagesIn(page.frame.language),
): string {
  const document = <PageDocument page={page} messages={messages} />;
  const drawn = boundaries ? (
    <BoundariesProvider value={boundaries}>{document}</BoundariesProvider>
  ) : (
    document
  );
  // Only what the client takes over needs the marks by which it finds its places again.
  return `<!doctype html>${isInteractive(page) ? renderToString(drawn) : renderToStaticMarkup(drawn)}`;
}
