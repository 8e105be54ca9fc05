import { shownValue } from "@mapwright/domain";
import { columnLetters } from "../column-letters.ts";
import type { ReaderLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { cellReference } from "./cell-reference.ts";
import { TextReader } from "./shared-strings.ts";
import type { XmlStep } from "./xml.ts";

/** A cell as the sheet writes it, before its number is looked up among texts or styles. */
export interface RawCell {
  readonly column: number;
  /** `n` number, `s` shared text, `str` and `inlineStr` text, `b` truth value, `e` error, `d` date. */
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly hasFormula: boolean;
  readonly hasValue: boolean;
}

export interface RawRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly RawCell[];
}

/** What a sheet says besides its rows; complete when all rows have been read. */
export interface SheetFacts {
  readonly merged: string[];
  hiddenColumns: number;
  isFiltered: boolean;
}

/** Reads the rows of a sheet in order, keeping one at a time; the size that the sheet claims is not looked at. */
export function* sheetRows(
  steps: Iterable<XmlStep>,
  limits: ReaderLimits,
  facts: SheetFacts,
): Generator<RawRow> {
  let row: OpenRow | undefined;
  let previous = 0;
  let isForeign = 0;
  for (const step of steps) {
    // Extensions of later versions repeat element names with other meanings.
    if (step.kind !== "text" && step.name === "extLst") isForeign += step.kind === "open" ? 1 : -1;
    if (isForeign > 0) continue;
    if (step.kind === "open" && step.name === "row") {
      row = new OpenRow(step.attributes, previous, limits);
      previous = row.row;
    } else if (step.kind === "close" && step.name === "row" && row !== undefined) {
      yield row;
      row = undefined;
    } else if (row !== undefined) row.take(step);
    else if (step.kind === "open") noteFact(step.name, step.attributes, facts, limits);
  }
}

function noteFact(
  name: string,
  attributes: ReadonlyMap<string, string>,
  facts: SheetFacts,
  limits: ReaderLimits,
): void {
  if (name === "mergeCell" && facts.merged.length < limits.problems)
    facts.merged.push(attributes.get("ref") ?? "");
  if (name === "autoFilter") facts.isFiltered = true;
  if (name === "col" && isTrue(attributes.get("hidden"))) {
    facts.hiddenColumns += Math.max(1, Number(attributes.get("max")) - Number(attributes.get("min")) + 1);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

class OpenRow implements RawRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: RawCell[] = [];
  readonly #limits: ReaderLimits;
  readonly #inline = new TextReader();
  #column = -1;
  #type = "n";
  #style = 0;
  #value: string[] = [];
  #hasFormula = false;
  #hasValue = false;
  #inside = "";

  constructor(attributes: ReadonlyMap<string, string>, previous: number, limits: ReaderLimits) {
    const told = attributes.get("r");
    this.row = told === undefined ? previous + 1 : Number(told);
    this.hidden = isTrue(attributes.get("hidden"));
    this.#limits = limits;
    const inOrder = Number.isInteger(this.row) && this.row > previous && this.row <= limits.rows;
    if (!inOrder) refuseReference(`row ${told ?? this.row}`, previous);
  }

  take(step: XmlStep): void {
    if (step.kind === "text") {
      if (this.#inside === "v") this.#value.push(step.text);
    } else if (step.kind === "open") this.#open(step.name, step.attributes);
    else {
      this.#inside = "";
      if (step.name === "c") this.#close();
    }
    if (this.#type === "inlineStr") this.#inline.take(step);
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "c") this.#start(attributes);
    else if (name === "f") this.#hasFormula = true;
    else if (name === "v" || name === "is") this.#hasValue = true;
    this.#inside = name;
  }

  #start(attributes: ReadonlyMap<string, string>): void {
    const told = attributes.get("r");
    if (told === undefined) this.#column++;
    else {
      const place = cellReference(told, this.#limits);
      if (place === undefined || place.row !== this.row) refuseReference(told, this.row);
      this.#column = place.column;
    }
    if (this.#column >= this.#limits.columns) refuseReference(columnLetters(this.#column), this.row);
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
    this.#value = [];
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#inline.clear();
  }

  #close(): void {
    const text = this.#type === "inlineStr" ? this.#inline.text() : this.#value.join("");
    const { length } = text;
    if (length > this.#limits.cellLength) refuseLongCell(this.#column, this.row, this.#limits.cellLength);
    if (!this.#hasValue && !this.#hasFormula) return;
    // Programs that write formulas without calculating leave an empty number behind; an empty text is a result.
    const isUncalculated = this.#hasFormula && this.#type === "n" && text.trim() === "";
    this.cells.push({
      column: this.#column,
      type: this.#type,
      style: this.#style,
      text,
      hasFormula: this.#hasFormula,
      hasValue: this.#hasValue && !isUncalculated,
    });
  }
}

function refuseReference(reference: string, row: number): never {
  return refuse({
    code: "cell-ref",
    message: `The sheet has a cell or row in an impossible place: ${shownValue(reference)} (near row ${row}).`,
    hint: "Save the workbook again with a spreadsheet program.",
    row,
    value: shownValue(reference),
  });
}

function refuseLongCell(column: number, row: number, limit: number): never {
  return refuse({
    code: "cell-too-long",
    message: `The cell ${columnLetters(column)}${row} is longer than ${limit.toLocaleString("en-GB")} characters.`,
    hint: "Shorten its text.",
    row,
    column: columnLetters(column),
  });
}
