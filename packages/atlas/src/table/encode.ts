import { canonicalJson } from "@mapwright/domain";
import type { TableColumn } from "./column.ts";
import { headerBytes, magic, type Section, type SectionArray } from "./form.ts";
import { frontCoded } from "./front-coding.ts";
import { narrowArray } from "./narrow.ts";
import { packed } from "./pack.ts";
import { Pieces } from "./pieces.ts";
import { type Settled, settledColumns } from "./settled.ts";
import type { Table } from "./table.ts";
import { utf8Encoded } from "./utf8.ts";
import { writtenSection } from "./written-section.ts";

/** Writes a table in its serialised form (see `form.ts`): equal tables give equal bytes on every machine. */
export function encodeTable(table: Table): Uint8Array {
  const pieces = new Pieces();
  const settled = settledColumns(table.columns, table.rows);
  const entries = table.columns.map((column) => entryOf(column, settled.get(column), pieces));
  pieces.place();
  const columns = entries.map(({ sections, ...fields }) => ({
    ...fields,
    ...Object.fromEntries(
      Object.entries(sections).map(([name, section]) => [name, writtenSection(section, table.rows)]),
    ),
  }));
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

/** What the directory says of a column; the places of its sections hold once all are placed. */
interface Entry {
  readonly shape: string;
  readonly variable: string;
  readonly sections: Readonly<Record<string, Section>>;
}

function entryOf(column: TableColumn, settled: Settled | undefined, pieces: Pieces): Entry {
  const { shape, variable } = column;
  const section = (array: SectionArray) => packed(array, pieces);
  if (column.shape === "single") {
    const by = settled ? { by: settled.by.variable } : {};
    const entry = { shape, variable, categories: frontCoded(column.categories), ...by };
    return { ...entry, sections: { codes: section((settled ?? column).codes) } };
  }
  const missing: Entry["sections"] = column.missing ? { missing: section(column.missing) } : {};
  switch (column.shape) {
    case "multiple": {
      const entry = { shape, variable, categories: frontCoded(column.categories) };
      if (column.form === "sets") return { ...entry, sections: { ...missing, sets: section(column.sets) } };
      // Lengths instead of offsets: they are small and alike, so that they compress.
      const lengths = section(lengthsOf(column.offsets));
      return { ...entry, sections: { ...missing, lengths, codes: section(column.codes) } };
    }
    case "number": {
      const { year, origin } = column;
      const entry = { shape, variable, year, origin };
      return { ...entry, sections: { ...missing, values: section(column.values) } };
    }
    case "text": {
      const entry = { shape, variable, weight: column.weight };
      const lengths = section(lengthsOf(column.offsets));
      return { ...entry, sections: { ...missing, lengths, bytes: section(column.bytes) } };
    }
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
