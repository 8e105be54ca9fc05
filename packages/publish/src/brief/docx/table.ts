import type { BriefTable, Run } from "../document.ts";
import { type Parts, paragraph } from "./parts.ts";
import { wordsOf } from "./sentences.ts";
import { xml } from "./xml.ts";

/** A real table: its first row repeats on each page and is told to be a header. Widths in twentieths of a point. */
export function tableXml(parts: Parts, { caption, heads, rows }: BriefTable, width: number): string {
  const first = Math.round(width * (heads.length > 4 ? 0.24 : 0.55));
  const other = Math.floor((width - first) / Math.max(1, heads.length - 1));
  const widths = heads.map((_, column) => (column === 0 ? first : other));
  const row = (cells: readonly (readonly Run[])[], isHead: boolean) =>
    xml(
      "w:tr",
      {},
      xml("w:trPr", {}, xml("w:cantSplit"), isHead ? xml("w:tblHeader") : ""),
      ...cells.map((runs, column) => cellXml(parts, runs, column, widths[column] ?? 0)),
    );
  return xml(
    "w:tbl",
    {},
    xml(
      "w:tblPr",
      {},
      xml("w:tblStyle", { "w:val": "BriefTable" }),
      xml("w:tblW", { "w:w": width, "w:type": "dxa" }),
      xml("w:tblLayout", { "w:type": "fixed" }),
      xml("w:tblLook", {
        "w:val": "00A0",
        "w:firstRow": 1,
        "w:lastRow": 0,
        "w:firstColumn": 1,
        "w:lastColumn": 0,
        "w:noHBand": 0,
        "w:noVBand": 1,
      }),
      xml("w:tblCaption", { "w:val": caption }),
    ),
    xml("w:tblGrid", {}, ...widths.map((each) => xml("w:gridCol", { "w:w": each }))),
    row(
      heads.map(({ text }) => [{ text }]),
      true,
    ),
    ...rows.map((cells) =>
      row(
        cells.map(({ runs }) => runs),
        false,
      ),
    ),
  );
}

function cellXml(parts: Parts, runs: readonly Run[], column: number, width: number): string {
  const alignment = column === 0 ? [] : [xml("w:jc", { "w:val": "right" })];
  const children = runs.map((run) => wordsOf(parts, run));
  return xml(
    "w:tc",
    {},
    xml("w:tcPr", {}, xml("w:tcW", { "w:w": width, "w:type": "dxa" })),
    paragraph("Cell", children, alignment),
  );
}
