import { foldText } from "@mapwright/domain";
import { candidatePairs } from "./candidates.ts";
import { nameLikeness } from "./name-likeness.ts";

/** What two initiatives are compared by. */
export interface Described {
  /** The name in each language that it has one in. */
  readonly names: readonly string[];
  /** Its page on the web; null where none is known. */
  readonly address: string | null;
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
}

export const likenessFactors = ["name", "address", "organisations", "countries"] as const;
export type LikenessFactor = (typeof likenessFactors)[number];

/** How much each says where it is known of both: a name most, a country little. */
const weights: Readonly<Record<LikenessFactor, number>> = {
  name: 6,
  address: 2,
  organisations: 2,
  countries: 1,
};

/** Two that may be the same, by their places in the list, the smaller first. */
export interface LikelyDuplicate {
  readonly one: number;
  readonly other: number;
  /** From 0 to 1: the sum of the factors' parts. */
  readonly likeness: number;
  /** What is known of both, in the order of `likenessFactors`; `likeness` is that of the factor alone, from 0 to 1. */
  readonly factors: readonly {
    readonly factor: LikenessFactor;
    readonly likeness: number;
    readonly part: number;
  }[];
}

/** Below this two are not worth a person's look; measured in decision 0035. */
export const leastLikeness = 0.6;

/**
 * The pairs that may be the same initiative, the likest first, equal ones in the order of the list. Each is the mean of what is
 * known of both (name, web address, organisations, countries), weighed, so that the reasons add up to the whole; what is
 * missing of either says nothing. Compared are those that share a telling word of their names, the beginning of one, an
 * address or a whole name (`candidatePairs`): the time grows with their number, not with its square.
 *
 * @example likelyDuplicates([{ names: ["Repair Café"], ... }, { names: ["Repair Cafe"], ... }])[0]?.likeness // 1
 */
export function likelyDuplicates(
  described: readonly Described[],
  least = leastLikeness,
): readonly LikelyDuplicate[] {
  const read = described.map(readFrom);
  const weightOf = wordWeights(read);
  const pairs = candidatePairs(read.length, (row) => keysOf(read[row]));
  return pairs
    .flatMap(([one, other]): LikelyDuplicate[] => {
      const [first, second] = [read[one], read[other]];
      if (first === undefined || second === undefined) return [];
      const factors = factorsOf(first, second, weightOf);
      const likeness = factors.reduce((sum, { part }) => sum + part, 0);
      return likeness < least ? [] : [{ one, other, likeness, factors }];
    })
    .sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

/** An initiative with its texts folded for comparison. */
interface Read {
  readonly names: readonly (readonly string[])[];
  readonly address: string | null;
  readonly organisations: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function readFrom({ names, address, organisations, countries }: Described): Read {
  return {
    names: names.map(foldText).flatMap((name) => (name === "" ? [] : [name.split(" ")])),
    address: address === null ? null : bareAddress(address),
    organisations: new Set(organisations),
    countries: new Set(countries),
  };
}

/** Host and path alone, so that `http://www.a.eu/b/` and `https://a.eu/b` are the same. */
function bareAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/#?]+$/, "");
}

/** A word that half of the names have weighs little, one that a single name has weighs most. */
function wordWeights(read: readonly Read[]): (word: string) => number {
  const having = new Map<string, number>();
  for (const { names } of read)
    for (const word of new Set(names.flat())) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + read.length / (having.get(word) ?? 1));
}

/** Letters of the beginning of a word by which a mistyped one is still found. */
const beginning = 5;

function* keysOf(read: Read | undefined): Iterable<string> {
  if (read === undefined) return;
  if (read.address !== null) yield `address ${read.address}`;
  for (const words of read.names) {
    yield `name ${words.join("")}`;
    for (const [place, word] of words.entries()) {
      yield `word ${word}`;
      if (word.length > beginning) yield `beginning ${word.slice(0, beginning)}`;
      const next = words[place + 1];
      if (next !== undefined) yield `words ${word} ${next}`;
    }
  }
}

function factorsOf(one: Read, other: Read, weightOf: (word: string) => number): LikelyDuplicate["factors"] {
  const likenesses: Readonly<Record<LikenessFactor, number | null>> = {
    name: bestName(one, other, weightOf),
    address: one.address === null || other.address === null ? null : Number(one.address === other.address),
    organisations: sharedOf(one.organisations, other.organisations),
    countries: sharedOf(one.countries, other.countries),
  };
  const known = likenessFactors.flatMap((factor) => {
    const likeness = likenesses[factor];
    return likeness === null ? [] : [{ factor, likeness }];
  });
  const whole = known.reduce((sum, { factor }) => sum + weights[factor], 0);
  return known.map((each) => ({ ...each, part: (each.likeness * weights[each.factor]) / whole }));
}

/** Null where either has no name. */
function bestName(one: Read, other: Read, weightOf: (word: string) => number): number | null {
  const likenesses = one.names.flatMap((name) =>
    other.names.map((second) => nameLikeness(name, second, weightOf)),
  );
  return likenesses.length === 0 ? null : Math.max(...likenesses);
}

/** The share that both have of the smaller one; null where either has none. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  const least = Math.min(one.size, other.size);
  if (least === 0) return null;
  return [...one].filter((each) => other.has(each)).length / least;
}
