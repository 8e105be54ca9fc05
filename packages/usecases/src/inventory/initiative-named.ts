import { type InitiativeRow, initiatives, ProblemError } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** An initiative of a map by its id; refuses one that is not there. */
export async function initiativeNamed(
  reader: Reader,
  map: string,
  initiative: string,
): Promise<InitiativeRow> {
  const row = await reader.one(initiatives, { map, initiative });
  if (row !== undefined) return row;
  throw new ProblemError({
    code: "initiative-unknown",
    message: `The map "${map}" has no initiative "${initiative}".`,
    hint: "Search for it by name.",
    value: initiative,
  });
}
