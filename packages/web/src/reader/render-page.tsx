import { renderToString } from "react-dom/server";
import { PageDocument } from "./document.tsx";
import type { Page } from "./page.ts";

/** Renders a page as a complete HTML document; equal input gives equal text. */
export function renderPage(page: Page): string {
  return `<!doctype html>${renderToString(<PageDocument page={page} />)}`;
}
