import { print } from "@mapwright/web";
import { declaration, xml } from "./xml.ts";

/** The font names that a reader's computer is asked for; `fontTableXml` names what to take where they are missing. */
const serif = "Source Serif 4";
const sans = "Source Sans 3";

/** A colour of the printed theme as Word writes it. */
export function wordColour(token: keyof typeof print): string {
  return print[token].slice(1).toUpperCase();
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly font?: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: keyof typeof print;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  /** 240 is single. */
  readonly line?: number;
  readonly keepNext?: true;
  readonly indent?: number;
  /** A heading's level, from 0. */
  readonly outline?: number;
}

const styles: readonly Style[] = [
  { id: "Title", name: "Title", size: 54, bold: true, before: 60, after: 120, line: 252 },
  {
    id: "Heading1",
    name: "heading 1",
    font: sans,
    size: 32,
    bold: true,
    colour: "accent",
    before: 480,
    after: 120,
    line: 252,
    keepNext: true,
    outline: 0,
  },
  {
    id: "Heading2",
    name: "heading 2",
    font: sans,
    size: 24,
    bold: true,
    before: 300,
    after: 80,
    line: 252,
    keepNext: true,
    outline: 1,
  },
  { id: "ListParagraph", name: "List Paragraph", after: 80 },
  { id: "FootnoteText", name: "footnote text", font: sans, size: 17, colour: "soft", after: 40, line: 240 },
  {
    id: "Quote",
    name: "Quote",
    size: 25,
    italic: true,
    colour: "accent",
    before: 160,
    after: 200,
    indent: 240,
  },
  {
    id: "Caption",
    name: "caption",
    font: sans,
    size: 19,
    bold: true,
    before: 280,
    after: 40,
    line: 252,
    keepNext: true,
  },
  { id: "Kicker", name: "Kicker", font: sans, size: 18, bold: true, colour: "soft", after: 40 },
  { id: "Edition", name: "Edition", font: sans, size: 19, colour: "soft" },
  {
    id: "Warning",
    name: "Warning",
    font: sans,
    size: 19,
    bold: true,
    colour: "notice",
    before: 60,
    after: 100,
  },
  {
    id: "Finding",
    name: "Finding",
    font: sans,
    size: 19,
    colour: "soft",
    after: 80,
    line: 252,
    keepNext: true,
  },
  { id: "Small", name: "Small", font: sans, size: 17, colour: "soft", before: 60, after: 120, line: 240 },
  { id: "Cell", name: "Cell", font: sans, size: 18, before: 30, after: 30, line: 240 },
];

const namespaces = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

/** `word/styles.xml`: the styles of a brief; `language` is that of its texts. */
export function stylesXml(language: string): string {
  const defaults = xml(
    "w:docDefaults",
    {},
    xml("w:rPrDefault", {}, runProperties({ font: serif, size: 21, colour: "ink" }, language)),
    xml(
      "w:pPrDefault",
      {},
      xml("w:pPr", {}, xml("w:spacing", { "w:after": 140, "w:line": 300, "w:lineRule": "auto" })),
    ),
  );
  return `${declaration}${xml("w:styles", namespaces, defaults, normal, ...styles.map(paragraphStyle), ...characterStyles, ...tableStyles)}`;
}

/** `word/fontTable.xml`: fonts of like proportions that come with most office programs, for computers without ours. */
export function fontTableXml(): string {
  const font = (name: string, other: string, family: string) =>
    xml(
      "w:font",
      { "w:name": name },
      xml("w:altName", { "w:val": other }),
      xml("w:charset", { "w:val": "00" }),
      xml("w:family", { "w:val": family }),
      xml("w:pitch", { "w:val": "variable" }),
    );
  return xml("w:fonts", namespaces, font(serif, "Georgia", "roman"), font(sans, "Calibri", "swiss"));
}

const named = (name: string) => xml("w:name", { "w:val": name });

const normal = xml(
  "w:style",
  { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
  named("Normal"),
  xml("w:qFormat"),
);

function paragraphStyle(style: Style): string {
  const { id, name, before, after, line, keepNext, indent, outline } = style;
  const spacing = {
    "w:before": before,
    "w:after": after,
    "w:line": line,
    "w:lineRule": line === undefined ? undefined : "auto",
  };
  return xml(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    named(name),
    xml("w:basedOn", { "w:val": "Normal" }),
    xml("w:qFormat"),
    xml(
      "w:pPr",
      {},
      keepNext ? xml("w:keepNext") : "",
      xml("w:spacing", spacing),
      indent === undefined ? "" : xml("w:ind", { "w:left": indent }),
      outline === undefined ? "" : xml("w:outlineLvl", { "w:val": outline }),
    ),
    runProperties(style),
  );
}

function runProperties({ font, bold, italic, colour, size }: Partial<Style>, language?: string): string {
  const fonts = { "w:ascii": font, "w:hAnsi": font, "w:cs": font, "w:eastAsia": font };
  return xml(
    "w:rPr",
    {},
    font === undefined ? "" : xml("w:rFonts", fonts),
    bold ? xml("w:b") : "",
    italic ? xml("w:i") : "",
    colour === undefined ? "" : xml("w:color", { "w:val": wordColour(colour) }),
    size === undefined ? "" : `${xml("w:sz", { "w:val": size })}${xml("w:szCs", { "w:val": size })}`,
    language === undefined ? "" : xml("w:lang", { "w:val": language }),
  );
}

const characterStyles = [
  xml(
    "w:style",
    { "w:type": "character", "w:styleId": "Hyperlink" },
    named("Hyperlink"),
    xml("w:rPr", {}, xml("w:color", { "w:val": wordColour("accent") }), xml("w:u", { "w:val": "single" })),
  ),
  xml(
    "w:style",
    { "w:type": "character", "w:styleId": "FootnoteReference" },
    named("footnote reference"),
    xml("w:rPr", {}, xml("w:vertAlign", { "w:val": "superscript" })),
  ),
];

const line = (edge: string, size: number, token: keyof typeof print) =>
  xml(`w:${edge}`, { "w:val": "single", "w:sz": size, "w:space": 0, "w:color": wordColour(token) });

const tableStyles = [
  xml(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
    named("Normal Table"),
    xml(
      "w:tblPr",
      {},
      xml(
        "w:tblCellMar",
        {},
        xml("w:left", { "w:w": 0, "w:type": "dxa" }),
        xml("w:right", { "w:w": 100, "w:type": "dxa" }),
      ),
    ),
  ),
  xml(
    "w:style",
    { "w:type": "table", "w:styleId": "BriefTable" },
    named("Brief table"),
    xml("w:basedOn", { "w:val": "TableNormal" }),
    xml("w:tblPr", {}, xml("w:tblBorders", {}, line("bottom", 4, "line"), line("insideH", 4, "line"))),
    xml(
      "w:tblStylePr",
      { "w:type": "firstRow" },
      xml("w:rPr", {}, xml("w:b")),
      xml("w:tcPr", {}, xml("w:tcBorders", {}, line("bottom", 8, "ink"))),
    ),
  ),
];
