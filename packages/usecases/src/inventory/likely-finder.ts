import { type Described, likelyDuplicates } from "@mapwright/atlas";
import { type Codebook, type ReleasedInitiative, variableOf } from "@mapwright/domain";
import type { LoadedMap } from "../atlas/shelf.ts";

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

/** Finds them in this thread. */
export const likelyHere = likelyFinder(async (described) => likelyDuplicates(described));

/** What an initiative is compared by, from its values in force. */
function describedBy(codebook: Codebook, { values }: ReleasedInitiative): Described {
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
