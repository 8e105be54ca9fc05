import { erasures, type Problem, personalMarker, records } from "@mapwright/domain";
import type { StorageReader } from "../shared/reader.ts";
import type { Schema } from "../shared/schema.ts";

const atOnce = 500;
type Cell = Schema["personal"];

/**
 * The first personal cell that should not be there: one whose row does not say that a personal cell was found in it,
 * or one that was erased. What cells hold is never compared with the log, which knows nothing of it.
 */
export async function firstPersonalProblem(reader: StorageReader): Promise<Problem | undefined> {
  let last: Cell | undefined;
  do {
    const cells: readonly Cell[] = await reader.personalCells(last, atOnce);
    for (const near of neighbours(cells)) {
      const problem = await firstIn(reader, near);
      if (problem !== undefined) return problem;
    }
    last = cells.length < atOnce ? undefined : cells.at(-1);
  } while (last !== undefined);
  return undefined;
}

/** Cells of one map each, in their order, so that their records are read together. */
function neighbours(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(cell.map, [...(groups.get(cell.map) ?? []), cell]);
  return [...groups.values()];
}

async function firstIn(reader: StorageReader, cells: readonly Cell[]): Promise<Problem | undefined> {
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { map } = first;
  const from = { where: { map }, after: { record: first.record - 1 } };
  const rows = await reader.rows(records, { ...from, limit: last.record - first.record + 1 });
  const raws = new Map(rows.map(({ record, raw }) => [record, raw]));
  const erased = new Set(
    (await reader.rows(erasures, { where: { map } })).map(
      ({ record, column_name }) => `${record} ${column_name}`,
    ),
  );
  for (const { record, column_name: column } of cells) {
    const raw = raws.get(record);
    const place = `column "${column}" of record ${record} in "${map}"`;
    if (erased.has(`${record} ${column}`))
      return unexpected(`The ${place} was erased, but is there again.`, "Erase it again.");
    if (raw === undefined || !Object.hasOwn(raw, column) || raw[column] !== personalMarker)
      return unexpected(`A personal cell is kept for ${place}, which the log does not know.`, "Erase it.");
  }
  return undefined;
}

function unexpected(message: string, hint: string): Problem {
  return {
    code: "personal-unexpected",
    message,
    hint: `${hint} See \`mapwright personal erase --help\`.`,
    path: "personal",
  };
}
