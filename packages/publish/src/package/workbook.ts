import type { Cell } from "@mapwright/domain";
import { xmlText } from "../shared/xml.ts";
import { zipOf } from "./zip.ts";

/** One sheet: its name (31 characters at most, none of `[]:*?/\`), its rows (the first is the header) and column widths. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths?: readonly number[];
}

/** What a cell of a workbook can hold; longer texts are cut and marked. */
const longestCell = 32_767;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook (ECMA-376, transitional) with frozen bold headers and a filter on each sheet. Texts are inline strings, so that
 * no cell is ever a formula; nothing in it names a time, so that the same sheets give the same bytes.
 */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, file: `sheet${index + 1}.xml`, id: index + 1 }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>${numbered.map(({ file }) => `<Override PartName="/xl/worksheets/${file}" ContentType="${office}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered.map(({ name, id }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...numbered.map(({ file, id }) => [`rId${id}`, "worksheet", `worksheets/${file}`] as const),
      [`rId${numbered.length + 1}`, "styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  for (const sheet of numbered) parts[`xl/worksheets/${sheet.file}`] = sheetXml(sheet);
  const encoder = new TextEncoder();
  return zipOf(Object.entries(parts).map(([path, xml]) => ({ path, bytes: encoder.encode(head + xml) })));
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const headerStyle = 1;
const textStyle = 2;

function sheetXml({ rows, widths = [] }: Sheet): string {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`, row === 1));
    return `<row r="${row}">${written.join("")}</row>`;
  });
  const wide = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const filter = rows.length > 1 ? `<autoFilter ref="A1:${letters(columns - 1)}${rows.length}"/>` : "";
  return `<worksheet xmlns="${main}">${view}${wide.length > 0 ? `<cols>${wide.join("")}</cols>` : ""}<sheetData>${lines.join("")}</sheetData>${filter}</worksheet>`;
}

function cellXml(cell: Cell, reference: string, isHeader: boolean): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  const style = isHeader ? headerStyle : textStyle;
  const text = cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}\u2026` : cell;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
