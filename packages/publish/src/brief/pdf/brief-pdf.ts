import { languageFrom, type Messages, messagesIn } from "@mapwright/web";
import PDFDocument from "pdfkit";
import { faces, fontFile } from "../../shared/fonts.ts";
import type { BriefDocument } from "../document.ts";
import { setBlocks, setText } from "./blocks.ts";
import { setFigureTables } from "./figure-tables.ts";
import { Flow } from "./flow.ts";
import { ink } from "./ink.ts";
import { linesOf } from "./lines.ts";
import { fullWidth, page } from "./page.ts";
import { settings } from "./settings.ts";
import { ornament, type Tagged, tagged } from "./tags.ts";

/**
 * A brief as a tagged PDF (PDF/UA-1): title, language, headings, lists, tables with headers, figures with alternative texts,
 * every number a link. Equal documents give equal bytes.
 */
export async function briefPdf(document: BriefDocument): Promise<Uint8Array> {
  const messages = messagesIn(languageFrom(document.language) ?? "en");
  const doc = openPdf(document);
  const content = collected(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const flow = new Flow(doc, messages, root);
  setHead(flow, document);
  setBlocks(flow, root, document.blocks);
  setFigureTables(flow, root, document.blocks, footHeight);
  setFoot(flow, document);
  flow.finish();
  root.end();
  numberPages(doc, messages, document);
  doc.end();
  return await content;
}

function openPdf({ title, author, language, date, map }: BriefDocument): PDFKit.PDFDocument {
  const options: Omit<PDFKit.PDFDocumentOptions, "subset"> & { readonly subset: "PDF/UA" } = {
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    compress: true,
    info: {
      Title: title,
      Author: author,
      Subject: map,
      Creator: "Mapwright",
      Producer: "Mapwright",
      CreationDate: date,
      ModDate: date,
    },
  };
  // The types of pdfkit know the subsets of PDF/A only; PDF/UA is in its documentation.
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  escapeMetadata(doc);
  for (const face of faces) {
    doc.registerFont(face, fontFile(face)).font(face);
    nameNoLetter(doc);
  }
  return doc;
}

/** pdfkit says of the glyph for missing letters that it is U+0000, which PDF/UA-1 forbids (7.21.7); it is U+FFFD. */
function nameNoLetter(doc: PDFKit.PDFDocument): void {
  const { _font } = doc as unknown as { readonly _font: { readonly unicode: number[][] } };
  _font.unicode[0] = [0xfffd];
}

/** pdfkit writes what it is told of a document into XML as it is; here it is escaped on the way. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const inner = doc as unknown as { info: Record<string, unknown>; _addInfo(): void };
  const addInfo = inner._addInfo;
  inner._addInfo = () => {
    const { info } = inner;
    const entries = Object.entries(info).map(([key, value]) => [
      key,
      value instanceof Date ? value : inXml(String(value)),
    ]);
    inner.info = Object.fromEntries(entries);
    addInfo.call(inner);
    inner.info = info;
  };
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
}

function setHead(flow: Flow, { title, map, edition, warnings }: BriefDocument): void {
  const { doc, messages, root } = flow;
  ornament(doc, () => {
    doc.rect(page.left, page.top, fullWidth, 3.4).fill(ink("accent"));
  });
  flow.y += 13;
  setText(
    flow,
    root,
    "P",
    title === map ? messages.text("brief") : `${messages.text("brief")} · ${map}`,
    settings.kicker,
    page.left,
    fullWidth,
  );
  flow.y += 3;
  setText(flow, root, "H1", title, settings.title, page.left, fullWidth);
  flow.y += 5;
  setText(flow, root, "P", edition, settings.edition, page.left, fullWidth);
  flow.y += 5;
  for (const warning of warnings) setWarning(flow, root, warning);
  flow.y += 8;
}

function setWarning(flow: Flow, root: Tagged, warning: string): void {
  const { doc } = flow;
  const lines = linesOf(doc, [{ text: warning }], settings.warning, fullWidth - 16);
  const height = lines.length * settings.warning.leading + 8;
  const { y } = flow;
  ornament(doc, () => {
    doc.roundedRect(page.left, y, fullWidth, height, 2).fill(ink("notice-soft"));
  });
  const element = tagged(doc, root, "P");
  flow.drawLines(lines, settings.warning, element, "P", page.left + 8, y + 4);
  element.end();
  flow.y += height + 4;
}

/** Gap, rule and lines below all else. */
const footHeight = 92;

function setFoot(flow: Flow, { address, author, licence, fingerprint }: BriefDocument): void {
  const { doc, messages, root } = flow;
  flow.clear();
  flow.skip(14);
  flow.ensure(60);
  const { y } = flow;
  ornament(doc, () => {
    doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor(ink("edge")).stroke();
  });
  flow.y += 6;
  const lines = [
    messages.text("brief-numbers-open", { address }),
    [author, licence].filter((text) => text !== "").join(" · "),
    fingerprint === "" ? "" : `SHA-256 ${fingerprint}`,
  ];
  for (const line of lines) setText(flow, root, "P", line, settings.note, page.left, fullWidth);
}

function numberPages(doc: PDFKit.PDFDocument, messages: Messages, { map, edition }: BriefDocument): void {
  const { count } = doc.bufferedPageRange();
  const y = page.height - 36;
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    doc.font("sans").fontSize(7.6).fillColor(ink("soft"));
    doc.text(`${map} · ${edition}`, page.left, y, { lineBreak: false, baseline: "alphabetic" });
    const number = messages.text("brief-page", { number: index + 1, count });
    doc.text(number, page.right - doc.widthOfString(number), y, { lineBreak: false, baseline: "alphabetic" });
    doc.endMarkedContent();
  }
}
