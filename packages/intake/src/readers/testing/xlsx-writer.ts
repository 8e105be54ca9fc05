import { type ZipPart, zipOf } from "./zip-writer.ts";

export interface SheetSource {
  readonly name: string;
  /** XML of the rows, as it stands inside `sheetData`. */
  readonly rows: string;
  /** XML before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface WorkbookSource {
  readonly sheets?: readonly SheetSource[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly is1904?: boolean;
  readonly namespace?: string;
  /** Parts added, or put in the place of those of the same name. */
  readonly parts?: readonly ZipPart[];
  readonly without?: readonly string[];
}

const transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationship = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a small workbook, written by hand so that each may be broken. */
export function workbookParts(source: WorkbookSource): ZipPart[] {
  const { sheets = [{ name: "Data", rows: "" }], namespace = transitional } = source;
  const parts: ZipPart[] = [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${packageRelationship}"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook xmlns="${namespace}" xmlns:r="${relationship}"><workbookPr date1904="${source.is1904 === true ? 1 : 0}"/><sheets>${sheets.map(sheetElement).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${packageRelationship}">${sheets
        .map(
          (_, i) =>
            `<Relationship Id="s${i}" Type="${relationship}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
        )
        .join("")}<Relationship Id="t" Type="${relationship}/sharedStrings" Target="sharedStrings.xml"/>${
        source.styles === undefined
          ? ""
          : `<Relationship Id="y" Type="${relationship}/styles" Target="styles.xml"/>`
      }</Relationships>`,
    },
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${namespace}">${(source.strings ?? []).map((text) => `<si>${text}</si>`).join("")}</sst>`,
    },
    ...sheets.map(({ rows, before = "", after = "" }, i) => ({
      name: `xl/worksheets/sheet${i}.xml`,
      content: `<worksheet xmlns="${namespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ];
  if (source.styles !== undefined) parts.push({ name: "xl/styles.xml", content: source.styles });
  const replaced = new Set([...(source.parts ?? []).map(({ name }) => name), ...(source.without ?? [])]);
  return [...parts.filter(({ name }) => !replaced.has(name)), ...(source.parts ?? [])];
}

export function xlsxOf(source: WorkbookSource): Uint8Array {
  return zipOf(workbookParts(source));
}

/** Rows of inline texts; the row number and references are left out, as minimal writers do. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    )
    .join("");
}

function sheetElement({ name, state }: SheetSource, index: number): string {
  const escaped = name.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const hidden = state === undefined ? "" : ` state="${state}"`;
  return `<sheet name="${escaped}" sheetId="${index + 1}"${hidden} r:id="s${index}"/>`;
}
