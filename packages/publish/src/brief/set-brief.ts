import type { BriefFormat } from "@mapwright/usecases";
import type { BriefDocument } from "./document.ts";
import { briefDocx } from "./docx/brief-docx.ts";
import { briefHtml } from "./html/brief-html.ts";
import { briefPdf } from "./pdf/brief-pdf.ts";

/** Sets a filled brief in a format. */
export async function setBrief(document: BriefDocument, format: BriefFormat): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return new TextEncoder().encode(briefHtml(document));
    case "pdf":
      return await briefPdf(document);
    case "docx":
      return await briefDocx(document);
  }
}
