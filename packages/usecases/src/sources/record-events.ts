import {
  foldText,
  initiativeOpened,
  initiativeStaged,
  initiatives,
  type NewEvent,
  newEvent,
  organisationNamed,
  organisations,
  ProblemError,
  recordFound,
  records,
  stage,
  type Value,
} from "@mapwright/domain";
import type { PersonalCell, Reader, ReadRow } from "../ports/index.ts";

interface Rows {
  readonly map: string;
  readonly source: string;
  readonly taken: readonly ReadRow[];
  readonly wave: string;
  readonly batch: number;
  readonly idPrefix: string;
}

/**
 * The events of a batch's records: each with the initiative it describes (the one with the same external id of the same
 * source, else a new one) and the organisations it names. Public ids count on from the last one of the map, so that the
 * same files in the same order give the same ids everywhere. Personal cells come beside the events, which never hold them.
 */
export async function recordEvents(
  reader: Reader,
  rows: Rows,
): Promise<{ events: NewEvent[]; personal: PersonalCell[]; opened: number }> {
  const { map, source, taken, wave, batch, idPrefix } = rows;
  const known = await reader.rows(initiatives, { where: { map } });
  const byExternal = new Map(
    known.flatMap((row) =>
      row.source === source && row.external_id !== null ? [[row.external_id, row]] : [],
    ),
  );
  const named = await organisationBook(reader, map, idPrefix);
  const events: NewEvent[] = [];
  const personal: PersonalCell[] = [];
  let record = await lastRecord(reader, map);
  const first = lastNumber(known.map((row) => row.initiative));
  let opened = 0;
  for (const row of taken) {
    const same = row.externalId === null ? undefined : byExternal.get(row.externalId);
    const initiative = same?.initiative ?? publicId(idPrefix, first + opened + 1);
    const reached = stageOf(row);
    if (same === undefined) {
      opened += 1;
      events.push(
        newEvent(initiativeOpened, map, {
          initiative,
          stage: reached ?? "inventory",
          wave: row.wave ?? wave,
          source,
          external_id: row.externalId,
        }),
      );
    } else if (same.stage === "duplicate") {
      // It stays one: what is told of it now counts for its survivor.
    } else if (reached !== undefined && reached !== same.stage) {
      events.push(newEvent(initiativeStaged, map, { initiative, stage: reached, reason: null }));
    } else if (same.stage === "withdrawn") {
      events.push(newEvent(initiativeStaged, map, { initiative, stage: "inventory", reason: "found again" }));
    }
    const values = [...row.values, ...named.valuesOf(row, events)];
    record += 1;
    for (const [column, content] of Object.entries(row.personal))
      personal.push({ map, record, column, content });
    events.push(
      newEvent(recordFound, map, {
        record,
        batch,
        row: row.row,
        external_id: row.externalId,
        initiative,
        raw: row.raw,
        values,
      }),
    );
  }
  return { events, personal, opened };
}

/** The highest number of a record: their count, or more where a release was taken over, which leaves gaps. */
async function lastRecord(reader: Reader, map: string): Promise<number> {
  let last = await reader.count(records, { map });
  for (;;) {
    const later = await reader.rows(records, { where: { map }, after: { record: last }, limit: 500 });
    const end = later.at(-1)?.record;
    if (end === undefined) return last;
    last = end;
  }
}

/** The highest number of public ids; ids may have gaps where a release was taken over. */
function lastNumber(ids: Iterable<string>): number {
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(/\d+$/.exec(id)?.[0] ?? 0));
  return last;
}

function publicId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

function stageOf(row: ReadRow) {
  if (row.stage === undefined) return undefined;
  const parsed = stage.safeParse(row.stage);
  if (parsed.success) return parsed.data;
  throw new ProblemError({
    code: "stage-unknown",
    message: `Row ${row.row} names the stage "${row.stage}", which is none.`,
    hint: `The stages are ${stage.options.join(", ")}; map the column's texts to them in the profile.`,
    row: row.row,
    value: row.stage,
  });
}

/** Organisations by identity (folded name and country); new ones are named in the log when they are first met. */
async function organisationBook(reader: Reader, map: string, idPrefix: string) {
  const known = new Map(
    (await reader.rows(organisations, { where: { map } })).map((row) => [row.identity, row.organisation]),
  );
  let last = lastNumber(known.values());
  const idOf = ({ name, country, sector }: ReadRow["organisations"][number], events: NewEvent[]): string => {
    const identity = `${foldText(name)}|${country ?? ""}`;
    const found = known.get(identity);
    if (found !== undefined) return found;
    const organisation = publicId(`${idPrefix}-O`, ++last);
    known.set(identity, organisation);
    events.push(
      newEvent(organisationNamed, map, {
        organisation,
        name,
        identity,
        country: country ?? null,
        sector: sector ?? null,
      }),
    );
    return organisation;
  };
  return {
    valuesOf(row: ReadRow, events: NewEvent[]): readonly Value[] {
      const answers = new Map<string, { organisation: string; role: string }[]>();
      for (const found of row.organisations) {
        const answer = answers.get(found.variable) ?? [];
        const organisation = idOf(found, events);
        if (!answer.some((other) => other.organisation === organisation && other.role === found.role)) {
          answer.push({ organisation, role: found.role });
        }
        answers.set(found.variable, answer);
      }
      const codebook = row.values[0]?.codebook ?? "";
      return [...answers].map(([variable, list]) => ({
        variable,
        answer: { organisations: list },
        state: "imported",
        codebook,
      }));
    },
  };
}
