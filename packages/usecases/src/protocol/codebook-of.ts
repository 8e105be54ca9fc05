import { type Codebook, codebooks, type MapRow, ProblemError } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** The codebook a map has in force. */
export async function codebookOf(reader: Reader, map: MapRow): Promise<Codebook> {
  const row =
    map.codebook === null ? undefined : await reader.one(codebooks, { map: map.map, codebook: map.codebook });
  if (row !== undefined) return row.document;
  throw new ProblemError({
    code: "codebook-missing",
    message: `The map "${map.map}" has no codebook in force.`,
    hint: "Put one in force with `mapwright map create --codebook`.",
  });
}
