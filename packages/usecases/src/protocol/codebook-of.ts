import {
  type Codebook,
  codebookFile,
  codebooks,
  type MapRow,
  nearMatches,
  ProblemError,
  resolveCodebook,
} from "@mapwright/domain";
import type { Library, Reader } from "../ports/index.ts";

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

/** A codebook as it is given with a call: the name of one that ships, or a codebook file as JSON. */
export function givenCodebook(library: Library, given: string | Readonly<Record<string, unknown>>): Codebook {
  const parents = (reference: string) => library.codebook(reference.split("@")[0] ?? reference);
  if (typeof given !== "string") {
    const parsed = codebookFile.safeParse(given);
    if (parsed.success) return resolveCodebook(parsed.data, parents);
    throw new ProblemError(
      parsed.error.issues.slice(0, 20).map((issue) => ({
        code: "codebook-invalid",
        message: `The codebook cannot be read at "${issue.path.join(".")}": ${issue.message}.`,
        hint: "See docs/reference/codebook-format.md.",
        path: ["codebook", ...issue.path].join("."),
      })),
    );
  }
  const file = library.codebook(given);
  if (file !== undefined) return resolveCodebook(file, parents);
  const near = nearMatches(given, library.codebooks);
  throw new ProblemError({
    code: "codebook-unknown",
    message: `There is no codebook "${given}" that ships.`,
    hint: near.length === 0 ? "Send the codebook itself." : `Did you mean ${near.join(" or ")}?`,
    value: given,
  });
}
