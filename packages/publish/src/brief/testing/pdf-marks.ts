import type { PdfFile } from "./pdf-file.ts";
import { type Dictionary, isKeyword, nameIn, PdfLexer, type PdfValue } from "./pdf-values.ts";

/** The numbers of marked content by the object number of their page. */
export type MarksOfPage = ReadonlyMap<number, readonly number[]>;

/** Operators that paint: text, paths, shadings, objects. */
const painting = new Set(["Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"]);

/** What is open at a place of a page: an ornament, content with a number, or a mark that says nothing. */
type Open = "artifact" | "content" | "other";

/** Walks the content of all pages: what is painted is either an ornament or content with a number, never both or neither. */
export function markedContentFailures(pdf: PdfFile): {
  readonly pages: MarksOfPage;
  readonly failures: readonly string[];
} {
  const walked = pdf.ofType("Page").map(([number, page]) => ({ number, ...walk(pdf, page) }));
  return {
    pages: new Map(walked.map(({ number, marks }) => [number, marks])),
    failures: walked.flatMap(({ failures }) => [...new Set(failures)]),
  };
}

function walk(pdf: PdfFile, page: Dictionary) {
  const lexer = new PdfLexer(pdf.content(page));
  const open: Open[] = [];
  const marks: number[] = [];
  const failures: string[] = [];
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!isKeyword(token)) {
      operands.push(token);
      continue;
    }
    const { keyword } = token;
    if (keyword === "BDC" || keyword === "BMC") {
      const mark = markOf(pdf, operands);
      const kind = nameIn(operands[0]) === "Artifact" ? "artifact" : mark === undefined ? "other" : "content";
      if (kind === "artifact" && open.includes("content"))
        failures.push("01-003 an ornament is inside content");
      if (kind === "content" && open.includes("artifact"))
        failures.push("01-004 content is inside an ornament");
      if (mark !== undefined) marks.push(mark);
      open.push(kind);
    } else if (keyword === "EMC") open.pop();
    else if (painting.has(keyword) && !open.some((one) => one !== "other"))
      failures.push(`01-005 ${keyword} paints what is neither content nor ornament`);
    if (/^(Tj|TJ)$/.test(keyword) && drawsNothing(operands))
      failures.push("31-030 a glyph is drawn that the font lacks");
    operands = [];
  }
  if (open.length > 0) failures.push("01-005 marked content is not closed");
  return { marks, failures };
}

function markOf(pdf: PdfFile, operands: readonly PdfValue[]): number | undefined {
  const mark = pdf.dictionary(operands[1]).get("MCID");
  return typeof mark === "number" ? mark : undefined;
}

/** Whether a text has glyph 0, which stands for letters that are not in the font; all fonts have codes of two bytes. */
function drawsNothing(operands: readonly PdfValue[]): boolean {
  return operands.some((operand) => {
    if (Array.isArray(operand)) return drawsNothing(operand);
    return typeof operand === "string" && (operand.match(/[\s\S]{2}/g) ?? []).some((code) => code === "\0\0");
  });
}
