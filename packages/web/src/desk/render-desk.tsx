import { renderToString } from "react-dom/server";
import type { DeskPage } from "./desk-page.ts";
import { DeskDocument } from "./frame/desk-document.tsx";

/** Renders a page of the desk as a complete HTML document. */
export function renderDesk(page: DeskPage): string {
  return `<!doctype html>${renderToString(<DeskDocument page={page} />)}`;
}
