import { strToU8, type Zippable, zipSync } from "fflate";
import type { BriefDocument } from "../document.ts";
import { bulletIndent, bulletList, listIndent, type Parts, paragraph, relation, textRun } from "./parts.ts";
import { fontTableXml, stylesXml } from "./styles.ts";
import { declaration, escapedXml, xml } from "./xml.ts";

/** The earliest day that a ZIP archive can name: a document made again is the same. */
const noDay = "1980-01-01T00:00:00";

const office = "http://schemas.openxmlformats.org";
const namespaces = {
  "xmlns:w": `${office}/wordprocessingml/2006/main`,
  "xmlns:r": `${office}/officeDocument/2006/relationships`,
  "xmlns:wp": `${office}/drawingml/2006/wordprocessingDrawing`,
};

/** The written body and foot of a document. */
export interface Written {
  readonly body: readonly string[];
  readonly footer: string;
  readonly parts: Parts;
  readonly language: string;
}

/** Packs a document as Office Open XML. */
export function packed(document: BriefDocument, { body, footer, parts, language }: Written): Uint8Array {
  const relations = parts.relations([
    relation("styles", "styles", "styles.xml"),
    relation("numbering", "numbering", "numbering.xml"),
    relation("settings", "settings", "settings.xml"),
    relation("fonts", "fontTable", "fontTable.xml"),
    relation("footnotes", "footnotes", "footnotes.xml"),
    relation("footer", "footer", "footer1.xml"),
  ]);
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships(
      `${relation("document", "officeDocument", "word/document.xml")}${coreRelation}${relation("app", "extended-properties", "docProps/app.xml")}`,
    ),
    "docProps/core.xml": coreXml(document),
    "docProps/app.xml": xml(
      "Properties",
      { xmlns: `${office}/officeDocument/2006/extended-properties` },
      "<Application>Mapwright</Application>",
    ),
    "word/document.xml": xml("w:document", namespaces, xml("w:body", {}, ...body)),
    "word/_rels/document.xml.rels": relationships(relations),
    "word/styles.xml": stylesXml(language),
    "word/numbering.xml": numberingXml(parts),
    "word/settings.xml": settingsXml,
    "word/fontTable.xml": fontTableXml(),
    "word/footnotes.xml": footnotesXml(parts.notes),
    "word/footer1.xml": xml("w:ftr", namespaces, footer),
  };
  const archive: Zippable = {};
  for (const [name, text] of Object.entries(files))
    archive[name] = [strToU8(text.startsWith("<?xml") ? text : declaration + text), { mtime: noDay }];
  for (const { name, content } of parts.pictures) archive[`word/media/${name}`] = [content, { mtime: noDay }];
  return zipSync(archive);
}

function relationships(relations: string): string {
  return xml("Relationships", { xmlns: `${office}/package/2006/relationships` }, relations);
}

const coreRelation = xml("Relationship", {
  Id: "core",
  Type: `${office}/package/2006/relationships/metadata/core-properties`,
  Target: "docProps/core.xml",
});

const word = (part: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
const override = (name: string, type: string) => xml("Override", { PartName: name, ContentType: type });
const contentTypes = xml(
  "Types",
  { xmlns: `${office}/package/2006/content-types` },
  xml("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  }),
  xml("Default", { Extension: "xml", ContentType: "application/xml" }),
  xml("Default", { Extension: "png", ContentType: "image/png" }),
  xml("Default", { Extension: "svg", ContentType: "image/svg+xml" }),
  override("/word/document.xml", word("document.main")),
  override("/word/styles.xml", word("styles")),
  override("/word/numbering.xml", word("numbering")),
  override("/word/settings.xml", word("settings")),
  override("/word/fontTable.xml", word("fontTable")),
  override("/word/footnotes.xml", word("footnotes")),
  override("/word/footer1.xml", word("footer")),
  override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
);

function coreXml({ title, map, author, language, date }: BriefDocument): string {
  const day = date.toISOString().replace(/\.\d+Z$/, "Z");
  const said = (name: string, text: string) => xml(name, {}, text === "" ? "" : escapedXml(text));
  const moment = (name: string) => xml(name, { "xsi:type": "dcterms:W3CDTF" }, day);
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": `${office}/package/2006/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    said("dc:title", title),
    said("dc:subject", map),
    said("dc:creator", author),
    said("dc:language", language),
    said("cp:lastModifiedBy", "Mapwright"),
    moment("dcterms:created"),
    moment("dcterms:modified"),
  );
}

const listLevel = (format: string, text: string) =>
  xml(
    "w:lvl",
    { "w:ilvl": 0 },
    xml("w:start", { "w:val": 1 }),
    xml("w:numFmt", { "w:val": format }),
    xml("w:lvlText", { "w:val": text }),
    xml("w:lvlJc", { "w:val": "left" }),
    xml("w:pPr", {}, xml("w:ind", { "w:left": listIndent, "w:hanging": listIndent - bulletIndent })),
  );
const listKind = (id: number, format: string, text: string) =>
  xml(
    "w:abstractNum",
    { "w:abstractNumId": id },
    xml("w:multiLevelType", { "w:val": "singleLevel" }),
    listLevel(format, text),
  );
const listNumber = (id: number, kind: number, start = "") =>
  xml("w:num", { "w:numId": id }, xml("w:abstractNumId", { "w:val": kind }), start);
const fromOne = xml("w:lvlOverride", { "w:ilvl": 0 }, xml("w:startOverride", { "w:val": 1 }));

function numberingXml({ numberedLists }: Parts): string {
  return xml(
    "w:numbering",
    namespaces,
    listKind(1, "bullet", "•"),
    listKind(2, "decimal", "%1."),
    listNumber(bulletList, 1),
    ...Array.from({ length: numberedLists }, (_, index) => listNumber(bulletList + 1 + index, 2, fromOne)),
  );
}

const settingsXml = xml(
  "w:settings",
  namespaces,
  xml("w:footnotePr", {}, xml("w:footnote", { "w:id": -1 }), xml("w:footnote", { "w:id": 0 })),
  xml(
    "w:compat",
    {},
    xml("w:compatSetting", {
      "w:name": "compatibilityMode",
      "w:uri": "http://schemas.microsoft.com/office/word",
      "w:val": 15,
    }),
  ),
);

function footnotesXml(notes: readonly string[]): string {
  const special = (id: number, type: string, mark: string) =>
    xml("w:footnote", { "w:type": type, "w:id": id }, paragraph(undefined, [xml("w:r", {}, xml(mark))]));
  const own = xml(
    "w:r",
    {},
    xml("w:rPr", {}, xml("w:rStyle", { "w:val": "FootnoteReference" })),
    xml("w:footnoteRef"),
  );
  return xml(
    "w:footnotes",
    namespaces,
    special(-1, "separator", "w:separator"),
    special(0, "continuationSeparator", "w:continuationSeparator"),
    ...notes.map((text, index) =>
      xml("w:footnote", { "w:id": index + 1 }, paragraph("FootnoteText", [own, textRun(` ${text}`)])),
    ),
  );
}
