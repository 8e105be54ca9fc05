import { type Described, likelyDuplicates } from "@mapwright/atlas";
import {
  type Codebook,
  distinctions,
  duplicatesOf,
  merges,
  type ReleasedInitiative,
  variableOf,
} from "@mapwright/domain";
import { found, type LoadedMap } from "../atlas/shelf.ts";
import type { Desk } from "../desk.ts";

/** A pair that may be the same initiative, with what speaks for it; the ids in the order of the map. */
export interface ListedDuplicate {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
  readonly factors: ReturnType<typeof likelyDuplicates>[number]["factors"];
}

/** Finds which initiatives of a map may be the same, once for each of its states: comparing many takes seconds. */
export type LikelyFinder = (map: LoadedMap) => Promise<{
  readonly standing: readonly ReleasedInitiative[];
  readonly alike: ReturnType<typeof likelyDuplicates>;
}>;

/** Finds them with `compare`, which may do its work beside this thread. Make one and keep it: what it found is kept under it. */
export function likelyFinder(
  compare: (described: readonly Described[]) => Promise<ReturnType<typeof likelyDuplicates>>,
): LikelyFinder {
  return async ({ content: { codebook, initiatives } }) => {
    const standing = initiatives.filter(({ stage }) => stage !== "duplicate");
    return {
      standing,
      alike: await compare(standing.map((initiative) => describedBy(codebook, initiative))),
    };
  };
}

const likelyHere = likelyFinder(async (described) => likelyDuplicates(described));

/** The pairs that look most alike in the draft of a map, without those that were found to be the same or different. */
export async function listDuplicates(
  { shelf, store, likely = likelyHere }: Pick<Desk, "shelf" | "store" | "likely">,
  map: string,
  limit: number,
): Promise<{ compared: number; total: number; pairs: readonly ListedDuplicate[] }> {
  const { standing, alike } = await found(await shelf.load(map, "draft"), likely);
  const isDifferent = await store.read(async (reader) => {
    const { survivorOf } = duplicatesOf(await reader.rows(merges, { where: { map } }));
    const told = await reader.rows(distinctions, { where: { map, state: "different" } });
    // What was told apart from a duplicate is told apart from the initiative that it is, too.
    const known = new Set(
      told.flatMap(({ initiative, other }) => {
        const [one, two] = [survivorOf(initiative), survivorOf(other)];
        return [`${one} ${two}`, `${two} ${one}`];
      }),
    );
    return (one: string, other: string) => known.has(`${one} ${other}`);
  });
  const pairs = alike.flatMap(({ one: first, other: second, likeness, factors }): ListedDuplicate[] => {
    const [one = "", other = ""] = [standing[first]?.initiative, standing[second]?.initiative];
    return isDifferent(one, other) ? [] : [{ one, other, likeness, factors }];
  });
  return { compared: standing.length, total: pairs.length, pairs: pairs.slice(0, limit) };
}

/** What an initiative is compared by, from its values in force. */
export function describedBy(codebook: Codebook, { values }: ReleasedInitiative): Described {
  const said = values.map(({ variable, answer }) => ({
    kind: variableOf(codebook, variable)?.kind,
    variable,
    answer,
  }));
  const texts = said.flatMap(({ variable, answer }) =>
    "text" in answer ? Object.values(answer.text).map((text) => ({ variable, text })) : [],
  );
  return {
    names: texts.filter(({ variable }) => variable === "name").map(({ text }) => text),
    address: texts.find(({ text }) => /^https?:\/\/\S+$/.test(text))?.text ?? null,
    organisations: said.flatMap(({ answer }) =>
      "organisations" in answer ? answer.organisations.map(({ organisation }) => organisation) : [],
    ),
    countries: said.flatMap(({ kind, answer }) =>
      kind === "country" && "codes" in answer ? answer.codes : [],
    ),
  };
}
