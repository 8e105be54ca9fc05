import {
  conflicts,
  interests,
  type PairRow,
  type PairState,
  pairs,
  recodings,
  rounds,
  tasks,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { roundNumbered } from "./task-of.ts";

type OfMap = { readonly map: string };

/** The rounds of a map with their pairs by state. */
export async function listRounds(context: Context, { map }: OfMap) {
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const all = await reader.rows(rounds, { where: { map } });
    return {
      rounds: await Promise.all(
        all.map(async ({ round, kind, pilot, state, plan, codebook, opened_at }) => ({
          round,
          kind,
          pilot,
          state,
          title: plan.title,
          each: plan.each,
          variables: plan.variables,
          codebook,
          openedAt: opened_at,
          pairs: pairCounts(await reader.rows(pairs, { where: { map, round } })),
        })),
      ),
    };
  });
}

/** A round for its coordinator: how much each person has done, never what. */
export async function showRound(
  context: Context,
  { map, round: number }: OfMap & { readonly round: number },
) {
  return await context.store.read(async (reader) => {
    const { round, kind, pilot, plan, codebook, state, opened_at, opened_by } = await roundNumbered(
      reader,
      map,
      number,
    );
    const all = await reader.rows(tasks, { where: { map, round } });
    const held = all.filter((task) => task.state !== "released");
    const people = [...new Set(held.map(({ person }) => person))].sort();
    const formed = await reader.rows(pairs, { where: { map, round } });
    return {
      round,
      kind,
      pilot,
      plan,
      codebook,
      state,
      openedAt: opened_at,
      openedBy: opened_by,
      pairs: pairCounts(formed),
      people: people.map((person) => {
        const mine = held.filter((task) => task.person === person);
        const done = mine.filter((task) => task.state !== "allotted").length;
        return { person, done, of: mine.length };
      }),
      waiting: formed
        .filter(({ lacking, state: reached }) => lacking > 0 && reached === "open")
        .map(({ initiative, lacking, since }) => ({ initiative, lacking, since })),
    };
  });
}

function pairCounts(formed: readonly PairRow[]): Readonly<Record<PairState, number>> {
  const counts = { open: 0, agreed: 0, conflict: 0, settled: 0, closed: 0 };
  for (const { state } of formed) counts[state] += 1;
  return counts;
}

/** Something that waits: for a person, or for anybody of a role. */
export interface Waiting {
  readonly what: "task" | "person" | "adjudication" | "recoding";
  readonly who: string | null;
  /** The task that waits, so that it can be taken back; null for everything else. */
  readonly task: number | null;
  readonly initiative: string;
  readonly about: string | null;
  readonly round: number | null;
  readonly since: string;
  readonly days: number;
}

/** What waits for whom, the longest first. */
export async function showWaiting(context: Context, { map }: OfMap) {
  const now = context.now().getTime();
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const waiting = (await waitingIn(reader, map)).map((one): Waiting => {
      return { ...one, days: Math.max(0, Math.floor((now - Date.parse(one.since)) / 86_400_000)) };
    });
    return { waiting: waiting.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)) };
  });
}

async function waitingIn(reader: Reader, map: string): Promise<readonly Omit<Waiting, "days">[]> {
  const allotted = await reader.rows(tasks, { where: { map, state: "allotted" } });
  const lacking = (await reader.rows(pairs, { where: { map, state: "open" } })).filter(
    (pair) => pair.lacking > 0,
  );
  const disputed = await reader.rows(conflicts, { where: { map, state: "open" } });
  const queued = await reader.rows(recodings, { where: { map, state: "waiting" } });
  return [
    ...allotted.map(({ person, task, initiative, round, allotted_at }) => {
      return { what: "task", who: person, task, initiative, about: null, round, since: allotted_at } as const;
    }),
    ...lacking.map(({ initiative, round, since }) => {
      return { what: "person", who: null, task: null, initiative, about: null, round, since } as const;
    }),
    ...disputed.map(({ initiative, round, about, since }) => {
      return { what: "adjudication", who: null, task: null, initiative, about, round, since } as const;
    }),
    ...queued.map(({ initiative, variable, since }) => {
      return {
        what: "recoding",
        who: null,
        task: null,
        initiative,
        about: variable,
        round: null,
        since,
      } as const;
    }),
  ];
}

/** What the caller declared herself. */
export async function listOwnInterests(context: Context, { map }: OfMap) {
  return await listInterests(context, { map, person: context.actor });
}

/** The interests that were declared on a map. */
export async function listInterests(
  context: Context,
  { map, person }: OfMap & { readonly person?: string | undefined },
) {
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const where = { map, ...(person === undefined ? {} : { person }) };
    return {
      interests: (await reader.rows(interests, { where })).map(({ map: _, ...interest }) => interest),
    };
  });
}
