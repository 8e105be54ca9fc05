import { languageFrom, type Messages, messagesIn } from "@mapwright/web";
import { rasteriser } from "../../png/rasteriser.ts";
import type { BriefDocument } from "../document.ts";
import { blockXml, edged, figureTables, grounded, margin, textWidth, type Writing } from "./blocks.ts";
import { packed } from "./package.ts";
import { Parts, paragraph, textRun } from "./parts.ts";
import { wordsOf } from "./sentences.ts";
import { xml } from "./xml.ts";

/**
 * A brief for Word: styles, real headings, lists, tables and footnotes, figures as SVG with a PNG beside it and an alternative
 * text. Equal documents give equal bytes.
 */
export async function briefDocx(document: BriefDocument): Promise<Uint8Array> {
  const language = languageFrom(document.language) ?? "en";
  const messages = messagesIn(language);
  const parts = new Parts();
  const writing: Writing = { language, messages, parts, rasterise: await rasteriser() };
  const body = [
    ...headXml(document, messages),
    ...document.blocks.flatMap((block) => blockXml(writing, block, false)),
    ...figureTables(writing, document.blocks),
    ...footXml(document, messages, parts),
    section,
  ];
  return packed(document, { body, footer: footerXml(document, messages), parts, language });
}

const section = xml(
  "w:sectPr",
  {},
  xml("w:footerReference", { "w:type": "default", "r:id": "footer" }),
  xml("w:pgSz", { "w:w": 11_906, "w:h": 16_838 }),
  xml("w:pgMar", {
    "w:top": margin,
    "w:right": margin,
    "w:bottom": margin,
    "w:left": margin,
    "w:header": 700,
    "w:footer": 700,
    "w:gutter": 0,
  }),
);

function headXml({ title, map, edition, warnings }: BriefDocument, messages: Messages): readonly string[] {
  const kicker = title === map ? messages.text("brief") : `${messages.text("brief")} · ${map}`;
  return [
    paragraph("Kicker", [textRun(kicker)], [edged("accent", "top")]),
    paragraph("Title", [textRun(title)]),
    paragraph("Edition", [textRun(edition)]),
    ...warnings.map((text) => paragraph("Warning", [textRun(text)], [grounded("notice-soft")])),
  ];
}

function footXml(
  { address, author, licence, fingerprint }: BriefDocument,
  messages: Messages,
  parts: Parts,
): readonly string[] {
  const [before = "", after = ""] = messages
    .text("brief-numbers-open", { address: "\uE000" })
    .split("\uE000");
  const link = wordsOf(parts, { text: address, href: address });
  const lines = [
    [author, licence].filter((text) => text !== "").join(" · "),
    fingerprint === "" ? "" : `SHA-256 ${fingerprint}`,
  ].filter((text) => text !== "");
  return [
    paragraph("Small", [textRun(before), link, textRun(after)], [edged("edge", "top")]),
    ...lines.map((text) => paragraph("Small", [textRun(text)])),
  ];
}

function footerXml({ map, edition }: BriefDocument, messages: Messages): string {
  const [, between = " / "] =
    /\uE000(.*)\uE001/.exec(messages.text("brief-page", { number: "\uE000", count: "\uE001" })) ?? [];
  const field = (name: string) => xml("w:fldSimple", { "w:instr": ` ${name} ` }, textRun("1"));
  const tab = xml("w:r", {}, xml("w:tab"));
  const stop = xml("w:tabs", {}, xml("w:tab", { "w:val": "right", "w:pos": textWidth }));
  return paragraph(
    "Small",
    [textRun(`${map} · ${edition}`), tab, field("PAGE"), textRun(between), field("NUMPAGES")],
    [stop],
  );
}
