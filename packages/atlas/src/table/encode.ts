import { canonicalJson } from "@mapwright/domain";
import type { TableColumn } from "./column.ts";
import { aligned, arrayTypes, headerBytes, magic, type Section, type SectionArray } from "./form.ts";
import { narrowArray } from "./narrow.ts";
import type { Table } from "./table.ts";
import { utf8Encoded } from "./utf8.ts";

/** Writes a table in its serialised form (see `form.ts`): equal tables give equal bytes on every machine. */
export function encodeTable(table: Table): Uint8Array {
  const arrays: { readonly at: number; readonly array: SectionArray }[] = [];
  let end = 0;
  const section = (array: SectionArray): Section => {
    const at = end;
    arrays.push({ at, array });
    end = aligned(at + array.byteLength);
    return { type: typeOf(array), at, length: array.length };
  };
  const columns = table.columns.map((column) => entryOf(column, section));
  const directory = utf8Encoded(canonicalJson({ rows: table.rows, columns }));
  const start = headerBytes + aligned(directory.length);
  const bytes = new Uint8Array(start + end);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint32(8, start - headerBytes, true);
  bytes.fill(0x20, headerBytes, start);
  bytes.set(directory, headerBytes);
  for (const { at, array } of arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  return bytes;
}

function typeOf(array: SectionArray): Section["type"] {
  if (array instanceof arrayTypes.u8) return "u8";
  if (array instanceof arrayTypes.u16) return "u16";
  return array instanceof arrayTypes.u32 ? "u32" : "f64";
}

function entryOf(column: TableColumn, section: (array: SectionArray) => Section): object {
  const { shape, variable } = column;
  if (column.shape === "single")
    return { shape, variable, categories: column.categories, codes: section(column.codes) };
  const missing = column.missing ? { missing: section(column.missing) } : {};
  switch (column.shape) {
    case "multiple":
      if (column.form === "sets")
        return { shape, variable, categories: column.categories, ...missing, sets: section(column.sets) };
      return {
        shape,
        variable,
        categories: column.categories,
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
