import { renderToString } from "react-dom/server";
import type { WorkPage } from "../work-page.ts";
import { WorkDocument } from "./work-document.tsx";

/** Renders a page of the desk as a complete HTML document. */
export function renderWork(page: WorkPage): string {
  return `<!doctype html>${renderToString(<WorkDocument page={page} />)}`;
}
