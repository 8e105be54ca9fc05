import {
  type Allotment,
  type Allottable,
  type Allotted,
  allot,
  type Codebook,
  type InterestRow,
  type InterestSubject,
  interests,
  type NewEvent,
  newEvent,
  pairFormed,
  type ReleasedInitiative,
  type TaskRow,
  taskAllotted,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { contentOf } from "../release/content-of.ts";

/** What decides who may judge an initiative: its language, places, codes and organisations. */
export interface Fitted {
  readonly initiative: ReleasedInitiative;
  readonly language: string | undefined;
  readonly areas: readonly string[];
  readonly codes: readonly string[];
  readonly organisations: readonly string[];
}

/** The initiatives of a map's draft by id, with what allotment looks at. */
export async function fittedInitiatives(reader: Reader, map: string): Promise<ReadonlyMap<string, Fitted>> {
  const { codebook, initiatives } = await contentOf(reader, map);
  return new Map(initiatives.map((initiative) => [initiative.initiative, fitted(codebook, initiative)]));
}

function fitted(codebook: Codebook, initiative: ReleasedInitiative): Fitted {
  const placed = new Set(
    codebook.variables.filter(({ kind }) => kind === "country" || kind === "region").map(({ code }) => code),
  );
  const answered = initiative.values.filter(({ state }) => state !== "suggested");
  const codesOf = (isPlace: boolean): string[] =>
    answered.flatMap(({ variable, answer }) =>
      placed.has(variable) === isPlace && "codes" in answer ? answer.codes : [],
    );
  const languages = answered.flatMap(({ answer }) => ("text" in answer ? Object.keys(answer.text) : []));
  return {
    initiative,
    language: languages[0],
    areas: codesOf(true),
    codes: codesOf(false),
    organisations: answered.flatMap(({ answer }) =>
      "organisations" in answer ? answer.organisations.map(({ organisation }) => organisation) : [],
    ),
  };
}

/** Whether a declared interest concerns an initiative. */
export function concerns(subject: InterestSubject, of: Fitted): boolean {
  switch (subject.about) {
    case "initiative":
      return subject.initiative === of.initiative.initiative;
    case "source":
      return subject.source === of.initiative.source;
    case "organisation":
      return of.organisations.includes(subject.organisation);
    case "country":
      return of.areas.some((area) => area === subject.country || area.startsWith(subject.country));
  }
}

/** The interests that still hold. */
export async function liveInterests(reader: Reader, map: string): Promise<readonly InterestRow[]> {
  return await reader.rows(interests, { where: { map, ended: false } });
}

/** Deals initiatives out; `wanted` says how many people each still needs, `before` who has or had which of them. */
export async function dealOut(
  context: Context,
  reader: Reader,
  deal: {
    readonly map: string;
    readonly seed: string;
    readonly people: readonly Allottable[];
    readonly wanted: ReadonlyMap<string, number>;
    readonly before: readonly TaskRow[];
  },
): Promise<readonly Allotment[]> {
  const known = await fittedInitiatives(reader, deal.map);
  const declared = await liveInterests(reader, deal.map);
  const load = new Map<string, number>();
  const taken = new Map<string, string[]>();
  for (const { initiative, person, state } of deal.before) {
    taken.set(initiative, [...(taken.get(initiative) ?? []), person]);
    if (state !== "released") load.set(person, (load.get(person) ?? 0) + 1);
  }
  const allotted = [...deal.wanted].flatMap(([initiative, wanted]): readonly Allotted[] => {
    const fit = known.get(initiative);
    if (fit === undefined) return [];
    const barred = declared.filter(({ subject }) => concerns(subject, fit)).map(({ person }) => person);
    const { language, areas, codes } = fit;
    return [{ initiative, wanted, taken: taken.get(initiative) ?? [], barred, language, areas, codes }];
  });
  return allot(deal.seed, deal.people, allotted, load, context.sha256);
}

/** The events that an allotment leads to. */
export function allotmentEvents(
  map: string,
  round: number,
  dealt: readonly Allotment[],
  firstTask: number,
): readonly NewEvent[] {
  let task = firstTask;
  return dealt.flatMap(({ initiative, people, lacking }) => [
    newEvent(pairFormed, map, { round, initiative, lacking }),
    ...people.map((person) => newEvent(taskAllotted, map, { task: task++, round, initiative, person })),
  ]);
}
