import type { Problem } from "../shared/index.ts";
import { placeOf } from "./ancestry.ts";
import { type Place, problemAt, within } from "./place.ts";
import type { Category, CodebookFile, ConsistencyRule, VariableEntry } from "./schema.ts";

/** A part of a codebook with the place it was written at. */
export interface Placed<Part> {
  readonly part: Part;
  readonly place: Place;
}

/** The parts of a chain of files put together: what a younger file says again replaces what it inherits, in its place. */
export interface Composed {
  readonly variables: ReadonlyMap<string, Placed<VariableEntry>>;
  readonly lists: ReadonlyMap<string, Placed<readonly Category[]>>;
  readonly rules: ReadonlyMap<string, Placed<ConsistencyRule>>;
  readonly problems: readonly Problem[];
}

/** Puts a chain of files together, the oldest first; `inHand` is the youngest, whose places need no file name. */
export function compose(chain: readonly CodebookFile[], inHand: CodebookFile): Composed {
  const variables = new Map<string, Placed<VariableEntry>>();
  const lists = new Map<string, Placed<readonly Category[]>>();
  const rules = new Map<string, Placed<ConsistencyRule>>();
  const problems: Problem[] = [];
  for (const file of chain) {
    for (const [name, part] of Object.entries(file.lists ?? {}))
      lists.set(name, { part, place: placeOf(file, inHand, `lists.${name}`) });
    for (const [code, placed] of byCode(file.variables, placeOf(file, inHand, "variables"), problems))
      variables.set(code, placed);
    for (const [code, placed] of byCode(file.rules ?? [], placeOf(file, inHand, "rules"), problems))
      rules.set(code, placed);
  }
  return { variables, lists, rules, problems };
}

function byCode<Part extends { readonly code: string }>(
  parts: readonly Part[],
  place: Place,
  problems: Problem[],
): ReadonlyMap<string, Placed<Part>> {
  problems.push(...repeatedCodes(parts, place));
  return new Map(parts.map((part, index) => [part.code, { part, place: within(place, index) }]));
}

/** A problem for every code of a list that an earlier part of it has too; capitals do not tell codes apart. */
export function repeatedCodes(parts: readonly { readonly code: string }[], place: Place): readonly Problem[] {
  const first = new Map<string, { code: string; index: number }>();
  return parts.flatMap(({ code }, index): readonly Problem[] => {
    const folded = code.toLowerCase();
    const earlier = first.get(folded);
    if (earlier === undefined) {
      first.set(folded, { code, index });
      return [];
    }
    return [
      problemAt(within(place, index, "code"), {
        code: "code-repeated",
        message: `The code "${code}" is taken by ${within(place, earlier.index).path} ("${earlier.code}"); capitals do not tell codes apart.`,
        hint: "Give each its own code.",
        value: code,
      }),
    ];
  });
}
