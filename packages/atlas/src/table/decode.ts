import { type Codes, reasonOrder, type SingleColumn, type TableColumn } from "./column.ts";
import { parseDirectory, type SettledColumn, type WrittenColumn } from "./directory.ts";
import { headerBytes, magic, type Section, type SectionArray } from "./form.ts";
import { largestIn } from "./largest.ts";
import { narrowArray } from "./narrow.ts";
import { codeCount } from "./settled.ts";
import type { Table } from "./table.ts";
import { type BytesAt, unpacked } from "./unpack.ts";
import { unreadable } from "./unreadable.ts";
import { utf8Decoded } from "./utf8.ts";

/**
 * Reads a table from its serialised form; arrays of bytes may be views of `bytes`. Everything is checked before it is
 * believed. Throws `table-unreadable`, saying what is wrong: not a table, another version, truncated, a section out of
 * range, codes outside their dictionary.
 */
export function decodeTable(bytes: Uint8Array): Table {
  const start = directoryEnd(bytes);
  const { rows, columns, starts } = parseDirectory(
    unreadableUnless(() => JSON.parse(utf8Decoded(bytes.subarray(headerBytes, start), true))),
  );
  const sections = sectionsOf(bytes.subarray(start), starts);
  const written = columns.map((entry) =>
    entry.shape === "settled" ? undefined : columnFrom(entry, rows, sections),
  );
  return {
    rows,
    columns: columns.map((entry, place) => {
      if (entry.shape !== "settled") return written[place] ?? columnFrom(entry, rows, sections);
      const by = written.find((column) => column?.variable === entry.by);
      if (by?.shape === "single") return settledFrom(entry, by, sections);
      throw unreadable(`has no column "${entry.by}" to settle "${entry.variable}" by`);
    }),
  };
}

interface Sections {
  array(section: Section, length: number | undefined): SectionArray;
}

function directoryEnd(bytes: Uint8Array): number {
  if (bytes.length < headerBytes) throw unreadable("ends within its header");
  if (magic.some((byte, i) => i < 7 && bytes[i] !== byte)) throw unreadable("is not an atlas table");
  if (bytes[7] !== magic[7])
    throw unreadable(`has version ${bytes[7]}, and only version ${magic[7]} is known`);
  const end = headerBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (end > bytes.length) throw unreadable("ends within its directory");
  return end;
}

function sectionsOf(bytes: Uint8Array, starts: readonly number[]): Sections {
  if ((starts.at(-1) ?? 0) > bytes.length) throw unreadable("ends within a section");
  const bytesAt: BytesAt = (at) => bytes.subarray(starts[at], starts[at + 1]);
  return {
    array(section, expected) {
      if (expected !== undefined && section.length !== expected)
        throw unreadable(`has a section of ${section.length} where ${expected} are needed`);
      return unpacked(section, bytesAt);
    },
  };
}

function columnFrom(entry: WrittenColumn, rows: number, sections: Sections): TableColumn {
  const { variable } = entry;
  if (entry.shape === "single") {
    const codes = codesBelow(
      entry.codes,
      rows,
      entry.categories.length + reasonOrder.length,
      variable,
      sections,
    );
    return { shape: "single", variable, categories: entry.categories, codes };
  }
  const missing = entry.missing ? missingBytes(sections.array(entry.missing, rows), variable) : undefined;
  switch (entry.shape) {
    case "sets": {
      const { categories } = entry;
      const sets = codesBelow(entry.sets, rows, 2 ** categories.length, variable, sections);
      if (missing) checkEmptyWhereMissing(missing, (row) => sets[row] ?? 0, variable);
      return { shape: "multiple", form: "sets", variable, categories, sets, missing };
    }
    case "lists": {
      const { categories } = entry;
      const offsets = offsetsFrom(sections.array(entry.lengths, rows), variable);
      const codes = codesBelow(entry.codes, offsets[rows] ?? 0, categories.length, variable, sections);
      if (missing)
        checkEmptyWhereMissing(missing, (row) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0), variable);
      checkDistinct(offsets, codes, categories.length, variable);
      return { shape: "multiple", form: "lists", variable, categories, offsets, codes, missing };
    }
    case "number": {
      const values = sections.array(entry.values, rows);
      const { year, origin } = entry;
      if (
        values instanceof Float64Array &&
        values.some((value) => !Number.isFinite(value) || (year && !Number.isSafeInteger(value)))
      )
        throw unreadable(`has a value of "${variable}" that is no ${year ? "year" : "number"}`);
      return { shape: "number", variable, year, origin, values, missing };
    }
    case "text": {
      const offsets = offsetsFrom(sections.array(entry.lengths, rows), variable);
      const bytes = sections.array(entry.bytes, offsets[rows] ?? 0);
      if (!(bytes instanceof Uint8Array)) throw unreadable(`has texts of "${variable}" that are not bytes`);
      return { shape: "text", variable, weight: entry.weight, offsets, bytes, missing };
    }
  }
}

/** A column of which only what each code of another one stands for was written. */
function settledFrom(
  { variable, categories, codes: section }: SettledColumn,
  by: SingleColumn,
  sections: Sections,
): SingleColumn {
  const limit = categories.length + reasonOrder.length;
  const settled = codesBelow(section, codeCount(by), limit, variable, sections);
  const codes = narrowArray(by.codes.length, limit - 1);
  for (let row = 0; row < codes.length; row++) codes[row] = settled[by.codes[row] ?? 0] ?? 0;
  return { shape: "single", variable, categories, codes };
}

function codesBelow(
  section: Section,
  length: number,
  limit: number,
  variable: string,
  sections: Sections,
): Codes {
  const codes = sections.array(section, length);
  if (codes instanceof Float64Array)
    throw unreadable(`has codes of "${variable}" that are not whole numbers`);
  // What the alphabet or the width of the array rules out need not be looked for.
  const possible =
    section.as === "digits" ? Math.max(...section.alphabet) : 2 ** (codes.BYTES_PER_ELEMENT * 8) - 1;
  const largest = possible < limit ? possible : largestIn(codes);
  if (codes.length > 0 && largest >= limit)
    throw unreadable(`has the code ${largest} in "${variable}", outside its dictionary`);
  return codes;
}

function missingBytes(array: SectionArray, variable: string): Uint8Array {
  if (array instanceof Uint8Array && array.every((reason) => reason <= reasonOrder.length)) return array;
  throw unreadable(`has a missing reason of "${variable}" that is not known`);
}

function checkEmptyWhereMissing(missing: Uint8Array, held: (row: number) => number, variable: string): void {
  if (missing.some((reason, row) => reason > 0 && held(row) !== 0))
    throw unreadable(`has codes of "${variable}" where it says missing`);
}

function checkDistinct(offsets: Uint32Array, codes: Codes, categories: number, variable: string): void {
  const lastRow = new Int32Array(categories).fill(-1);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      if (lastRow[code] === row) throw unreadable(`has a code of "${variable}" twice in a row`);
      lastRow[code] = row;
    }
  }
}

function offsetsFrom(lengths: SectionArray, variable: string): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let row = 0; row < lengths.length; row++) {
    end += lengths[row] ?? 0;
    offsets[row + 1] = end;
  }
  if (Number.isInteger(end) && end < 2 ** 32) return offsets;
  throw unreadable(`has lengths of "${variable}" that cannot be`);
}

function unreadableUnless<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw unreadable("has a directory that is not JSON", cause);
  }
}
