import { canonicalJson } from "@mapwright/domain";
import type { TableColumn } from "./column.ts";
import { headerBytes, magic, type SectionArray } from "./form.ts";
import { frontCoded } from "./front-coding.ts";
import { narrowArray } from "./narrow.ts";
import { packed } from "./pack.ts";
import { Pieces } from "./pieces.ts";
import { type Settled, settledColumns } from "./settled.ts";
import type { Table } from "./table.ts";
import { utf8Encoded } from "./utf8.ts";

/** Writes a table in its serialised form (see `form.ts`): equal tables give equal bytes on every machine. */
export function encodeTable(table: Table): Uint8Array {
  const pieces = new Pieces();
  const settled = settledColumns(table.columns, table.rows);
  const columns = table.columns.map((column) => entryOf(column, settled.get(column), pieces));
  pieces.place();
  const directory = utf8Encoded(canonicalJson({ rows: table.rows, columns }));
  const start = headerBytes + Math.ceil(directory.length / 8) * 8;
  const bytes = new Uint8Array(start + pieces.length);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint32(8, start - headerBytes, true);
  bytes.fill(0x20, headerBytes, start);
  bytes.set(directory, headerBytes);
  pieces.writeTo(bytes.subarray(start));
  return bytes;
}

function entryOf(column: TableColumn, settled: Settled | undefined, pieces: Pieces): object {
  const { shape, variable } = column;
  const section = (array: SectionArray) => packed(array, pieces);
  if (column.shape === "single") {
    const categories = frontCoded(column.categories);
    if (!settled) return { shape, variable, categories, codes: section(column.codes) };
    return { shape, variable, categories, by: settled.by.variable, codes: section(settled.codes) };
  }
  const missing = column.missing ? { missing: section(column.missing) } : {};
  switch (column.shape) {
    case "multiple":
      if (column.form === "sets")
        return {
          shape,
          variable,
          categories: frontCoded(column.categories),
          ...missing,
          sets: section(column.sets),
        };
      return {
        shape,
        variable,
        categories: frontCoded(column.categories),
        ...missing,
        // Lengths instead of offsets: they are small and alike, so that they compress.
        lengths: section(lengthsOf(column.offsets)),
        codes: section(column.codes),
      };
    case "number":
      return {
        shape,
        variable,
        year: column.year,
        origin: column.origin,
        ...missing,
        values: section(column.values),
      };
    case "text":
      return {
        shape,
        variable,
        weight: column.weight,
        ...missing,
        lengths: section(lengthsOf(column.offsets)),
        bytes: section(column.bytes),
      };
  }
}

function lengthsOf(offsets: Uint32Array): SectionArray {
  let longest = 0;
  for (let i = 1; i < offsets.length; i++)
    longest = Math.max(longest, (offsets[i] ?? 0) - (offsets[i - 1] ?? 0));
  const lengths = narrowArray(offsets.length - 1, longest);
  for (let i = 1; i < offsets.length; i++) lengths[i - 1] = (offsets[i] ?? 0) - (offsets[i - 1] ?? 0);
  return lengths;
}
