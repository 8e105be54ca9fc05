import { adjudications, codings, rounds, verdicts } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

/**
 * How many people gave the evidence of a map, by role, with those of the release it began with; pilots are practice and do
 * not count.
 */
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
  const before = (await mapNamed(reader, map)).people_before ?? {};
  const counted = Object.entries(given).map(([role, rows]): [string, number] => [
    role,
    (before[role] ?? 0) + new Set(rows.map(({ person }) => person)).size,
  ]);
  return { ...before, ...Object.fromEntries(counted.filter(([, people]) => people > 0)) };
}
