import { renderToString } from "react-dom/server";
import { PageDocument } from "./document.tsx";
import type { Page } from "./page.ts";
import { BoundariesProvider, type BoundariesShelf } from "./places/boundaries-context.tsx";

/**
 * Renders a page as a complete HTML document; equal input gives equal text. Maps are drawn with the boundaries at hand;
 * without them their lists and tables say everything.
 */
export function renderPage(page: Page, boundaries?: BoundariesShelf): string {
  const document = <PageDocument page={page} />;
  const drawn = boundaries ? (
    <BoundariesProvider value={boundaries}>{document}</BoundariesProvider>
  ) : (
    document
  );
  return `<!doctype html>${renderToString(drawn)}`;
}
