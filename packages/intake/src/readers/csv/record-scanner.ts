import { columnLetters } from "../column-letters.ts";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";

/** One record: its row as a spreadsheet counts it, its cells, and the first cell with a quote where none may be. */
export interface ScannedRecord {
  readonly row: number;
  readonly cells: readonly string[];
  /** Index of the cell with a stray quote; -1 when there is none. */
  readonly stray: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Thrown inside the scanner when a record goes on after the text at hand. */
const needsMore = Symbol("the record goes on in the next chunk");

/**
 * Reads delimited text (RFC 4180, with CR, LF or CRLF as line ends) record by record in one pass over chunks, holding
 * one chunk and one record. A record is one row of a spreadsheet, however many lines its quoted cells have.
 *
 * A quote inside an unquoted cell, or text after a closing quote, is kept as text and reported in `stray`. Throws a
 * ProblemError for a quote that is never closed (with the row where it opened) and for limits.
 */
export class RecordScanner {
  readonly #chunks: Iterator<string>;
  readonly #delimiter: number;
  readonly #limits: ReaderLimits;
  #text = "";
  #at = 0;
  #ended = false;
  #row = 0;
  #stray = -1;

  constructor(chunks: Iterable<string>, delimiter: string, limits: ReaderLimits) {
    this.#chunks = chunks[Symbol.iterator]();
    this.#delimiter = delimiter.charCodeAt(0);
    this.#limits = limits;
  }

  /** The next record; undefined after the last. */
  next(): ScannedRecord | undefined {
    for (;;) {
      const start = this.#at;
      const cells = this.#tryRecord();
      if (cells !== needsMore) {
        if (cells === undefined) return undefined;
        if (this.#at - start > this.#limits.rowLength) this.#refuseLongRow();
        this.#row++;
        if (this.#row > this.#limits.rows) refuseRows(this.#limits.rows);
        return { row: this.#row, cells, stray: this.#stray };
      }
      this.#text = this.#text.slice(start);
      this.#at = 0;
      if (this.#text.length > this.#limits.rowLength) this.#refuseLongRow();
      this.#takeChunk();
    }
  }

  #takeChunk(): void {
    const chunk = this.#chunks.next();
    if (chunk.done === true) this.#ended = true;
    else this.#text += chunk.value;
  }

  #tryRecord(): string[] | undefined | typeof needsMore {
    if (this.#at >= this.#text.length) return this.#ended ? undefined : needsMore;
    const cells: string[] = [];
    this.#stray = -1;
    for (;;) {
      const cell = this.#tryCell(cells.length);
      if (cell === needsMore) return needsMore;
      cells.push(cell);
      if (cells.length > this.#limits.columns) refuseColumns(this.#limits.columns);
      const code = this.#text.charCodeAt(this.#at);
      if (code === this.#delimiter) {
        this.#at++;
        continue;
      }
      return this.#endLine(code) ? cells : needsMore;
    }
  }

  /** Steps over a line end; false when it may go on in the next chunk. */
  #endLine(code: number): boolean {
    if (Number.isNaN(code)) return this.#ended;
    if (code === carriageReturn) {
      if (this.#at + 1 >= this.#text.length && !this.#ended) return false;
      if (this.#text.charCodeAt(this.#at + 1) === lineFeed) this.#at++;
    }
    this.#at++;
    return true;
  }

  #tryCell(index: number): string | typeof needsMore {
    if (this.#text.charCodeAt(this.#at) === quote) return this.#tryQuotedCell(index);
    const start = this.#at;
    this.#skipToCellEnd(index);
    this.#checkLength(this.#at - start, index);
    if (this.#at >= this.#text.length && !this.#ended) return needsMore;
    return this.#text.slice(start, this.#at);
  }

  #tryQuotedCell(index: number): string | typeof needsMore {
    const start = this.#at;
    let doubled = false;
    let closing = start;
    for (;;) {
      closing = this.#text.indexOf('"', closing + 1);
      if (closing < 0) {
        if (this.#ended) this.#refuseUnclosed(index);
        this.#checkLength(this.#text.length - start, index, true);
        return needsMore;
      }
      if (closing + 1 >= this.#text.length && !this.#ended) return needsMore;
      if (this.#text.charCodeAt(closing + 1) !== quote) break;
      doubled = true;
      closing++;
    }
    this.#at = closing + 1;
    this.#checkLength(closing - start, index, true);
    const inside = this.#text.slice(start + 1, closing);
    const cell = doubled ? inside.replaceAll('""', '"') : inside;
    if (this.#isCellEnd()) return cell;
    this.#markStray(index);
    const rest = this.#at;
    this.#skipToCellEnd(index);
    if (this.#at >= this.#text.length && !this.#ended) return needsMore;
    return cell + this.#text.slice(rest, this.#at);
  }

  #isCellEnd(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return Number.isNaN(code) || code === this.#delimiter || code === lineFeed || code === carriageReturn;
  }

  #skipToCellEnd(index: number): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === lineFeed || code === carriageReturn) break;
      if (code === quote) this.#markStray(index);
    }
    this.#at = at;
  }

  #markStray(index: number): void {
    if (this.#stray < 0) this.#stray = index;
  }

  #checkLength(length: number, index: number, quoted = false): void {
    const limit = this.#limits.cellLength;
    if (length <= limit) return;
    refuse({
      code: "cell-too-long",
      message: `The cell in row ${this.#row + 1}, column ${columnLetters(index)} is longer than ${counted(limit, "character")}.`,
      hint: quoted
        ? "Close the quote that opens this cell, or shorten its text."
        : "Shorten its text, or check the line ends of the file.",
      row: this.#row + 1,
      column: columnLetters(index),
    });
  }

  #refuseUnclosed(index: number): never {
    return refuse({
      code: "quote-unclosed",
      message: `The quote that opens in row ${this.#row + 1}, column ${columnLetters(index)} is never closed.`,
      hint: 'Close the quote; write a quote inside a quoted cell twice ("").',
      row: this.#row + 1,
      column: columnLetters(index),
    });
  }

  #refuseLongRow(): never {
    return refuse({
      code: "row-too-long",
      message: `Row ${this.#row + 1} is longer than ${counted(this.#limits.rowLength, "character")}.`,
      hint: "Check the line ends and quotes of the file near this row.",
      row: this.#row + 1,
    });
  }
}

function refuseColumns(limit: number): never {
  return refuse({
    code: "columns-limit",
    message: `The file has more than ${counted(limit, "column")}.`,
    hint: "Check the delimiter, or remove the columns that are not needed.",
  });
}

export function refuseRows(limit: number): never {
  return refuse({
    code: "rows-limit",
    message: `The file has more than ${counted(limit, "row")}.`,
    hint: "Split the file and import its parts one after the other.",
  });
}
