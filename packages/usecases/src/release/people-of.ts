import { adjudications, codings, rounds, verdicts } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** How many people gave the evidence of a map, by role; pilots are practice and do not count. */
export async function peopleOf(reader: Reader, map: string): Promise<Readonly<Record<string, number>>> {
  const where = { map };
  const pilots = new Set(
    (await reader.rows(rounds, { where: { map, pilot: true } })).map(({ round }) => round),
  );
  const given = {
    screener: (await reader.rows(verdicts, { where })).filter(({ round }) => !pilots.has(round)),
    coder: (await reader.rows(codings, { where })).filter(({ round }) => !pilots.has(round)),
    adjudicator: await reader.rows(adjudications, { where }),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([role, rows]) => {
      const people = new Set(rows.map(({ person }) => person)).size;
      return people === 0 ? [] : [[role, people]];
    }),
  );
}
