import { encodeTable } from "@mapwright/atlas";
import { extractOf } from "../download/extract.ts";
import { csvLines } from "../download/initiatives-csv.ts";
import type { ShippedBoundaries } from "../pages/boundaries.ts";
import { tablePart } from "../pages/table-part.ts";
import type { SiteOrder } from "./site-order.ts";
import { sitePlaces } from "./site-places.ts";

/** What pages of a release count and draw with, by the name under which they find it: bytes, or a JSON text. */
export interface DataPart {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The two parts of the table, the lines of which a selection is made a file, and the boundaries. */
export function dataParts(order: SiteOrder, boundaries: readonly ShippedBoundaries[]): readonly DataPart[] {
  const { map, languages } = order;
  const extract = extractOf(map, { where: [], language: languages[0], places: sitePlaces(order) });
  const jsonLines = extract.initiatives.map((one) => `${JSON.stringify(one)}\n`);
  return [
    ...(["counts", "texts"] as const).map((name) => ({
      name,
      content: encodeTable(tablePart(map.table, name)),
    })),
    // Lists of lines, the head first.
    { name: "csv", content: JSON.stringify(csvLines(extract)) },
    { name: "jsonl", content: JSON.stringify(["", ...jsonLines]) },
    ...boundaries.map(({ name, text }) => ({ name, content: text })),
  ];
}
