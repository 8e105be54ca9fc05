import type { Sha256 } from "../shared/index.ts";
import type { Allottable } from "./schema.ts";

/** An initiative that a round needs people for, with what decides who fits. */
export interface Allotted {
  readonly initiative: string;
  /** How many people are still wanted. */
  readonly wanted: number;
  /** Who has it already, or had it and gave it back. */
  readonly taken: readonly string[];
  /** People with an interest in it. */
  readonly barred: readonly string[];
  /** The language of its texts; undefined when that is not known. */
  readonly language?: string | undefined;
  /** Its countries and regions, and the codes it has: what people's areas and expertise are compared with. */
  readonly areas: readonly string[];
  readonly codes: readonly string[];
}

export interface Allotment {
  readonly initiative: string;
  readonly people: readonly string[];
  /** How many people could not be found; it goes on the waiting list. */
  readonly lacking: number;
}

/**
 * Deals initiatives out to people. Each gets those who may judge it (language read, no interest, room left), the least
 * loaded first, among equals those who know its area, then its field, then by chance; the chance is a hash of the seed,
 * so the same input gives the same allotment everywhere. Nobody gets an initiative twice. `load` is what a person already
 * has in the round. Initiatives are dealt in an order by chance too, so that no pair of people is formed by the alphabet.
 *
 * @example allot("seed", [{ person: "ann" }, { person: "ben" }], [anInitiative], new Map(), sha256)
 */
export function allot(
  seed: string,
  people: readonly Allottable[],
  initiatives: readonly Allotted[],
  load: ReadonlyMap<string, number>,
  sha256: Sha256,
): readonly Allotment[] {
  const loads = new Map(people.map(({ person }) => [person, load.get(person) ?? 0]));
  const lot = (...parts: readonly string[]): string => sha256([seed, ...parts].join("\n"));
  const dealt = new Map<string, Allotment>();
  const order = initiatives
    .map((one) => ({ one, lot: lot(one.initiative) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  for (const { one } of order) {
    const chosen = people
      .filter((candidate) => mayTake(candidate, one, loads))
      .map((candidate) => ({
        candidate,
        rank: rankOf(candidate, one, loads),
        lot: lot(one.initiative, candidate.person),
      }))
      .sort((a, b) => compareRanks(a.rank, b.rank) || (a.lot < b.lot ? -1 : 1))
      .slice(0, one.wanted)
      .map(({ candidate }) => candidate.person);
    for (const person of chosen) loads.set(person, (loads.get(person) ?? 0) + 1);
    dealt.set(one.initiative, {
      initiative: one.initiative,
      people: chosen,
      lacking: one.wanted - chosen.length,
    });
  }
  return initiatives.flatMap(({ initiative }) => dealt.get(initiative) ?? []);
}

function mayTake(candidate: Allottable, one: Allotted, loads: ReadonlyMap<string, number>): boolean {
  const { person, capacity, languages } = candidate;
  if (one.taken.includes(person) || one.barred.includes(person)) return false;
  if (capacity !== undefined && (loads.get(person) ?? 0) >= capacity) return false;
  return (
    languages === undefined ||
    languages.length === 0 ||
    one.language === undefined ||
    one.language === "und" ||
    languages.includes(one.language)
  );
}

function rankOf(candidate: Allottable, one: Allotted, loads: ReadonlyMap<string, number>): readonly number[] {
  const shared = (mine: readonly string[] | undefined, its: readonly string[]): number =>
    (mine ?? []).some((code) => its.includes(code)) ? 0 : 1;
  return [
    loads.get(candidate.person) ?? 0,
    shared(candidate.areas, one.areas),
    shared(candidate.expertise, one.codes),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const order = rank - (b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
