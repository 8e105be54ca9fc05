import { type Facet, linesOf } from "@mapwright/atlas";
import type { Label } from "../label.ts";
import { labelsOf, levelsAmong, type VariableView } from "../variable-view.ts";

/** A category to tick, with the initiatives that have it. */
export interface FacetChoice {
  readonly code: string;
  readonly label: Label;
  readonly count: number;
  /** For a broader category: the categories to tick below it, itself included where something is coded with it alone. */
  readonly members: readonly FacetChoice[];
  /** All codes that a broader category stands for; the code alone for any other. */
  readonly codes: readonly string[];
}

/**
 * What a facet offers, categories below their broader ones: by count, ordered categories in their order; empty ones are
 * left out unless they are ticked.
 */
export function facetChoices(
  view: VariableView,
  facet: Facet,
  isTicked: (code: string) => boolean,
): readonly FacetChoice[] {
  const labelOf = labelsOf(view);
  const plain = (code: string): FacetChoice[] => {
    const count = facet.counts[code] ?? 0;
    if (count === 0 && !isTicked(code)) return [];
    return [{ code, count, label: labelOf(code), members: [], codes: [code] }];
  };
  const broader = facet.broader ?? {};
  const levels = levelsAmong([view]).get(view.code);
  const known = new Set(Object.keys(facet.counts));
  if (!levels) return inOrder(view, [...known].flatMap(plain));
  const lines = linesOf(levels, new Set(Object.keys(broader)));
  const grouped = new Set(lines.flatMap(({ members }) => members));
  const unknown = [...known].filter((code) => !grouped.has(code));
  return inOrder(view, [
    ...lines.flatMap(({ code, members }): FacetChoice[] => {
      const codes = members.filter((member) => known.has(member));
      const choices = inOrder(view, codes.flatMap(plain));
      const [only, second] = choices;
      if (!only) return [];
      if (!second && only.code === code) return [only];
      return [{ code, label: labelOf(code), count: broader[code] ?? 0, members: choices, codes }];
    }),
    ...unknown.flatMap(plain),
  ]);
}

function inOrder(view: VariableView, choices: readonly FacetChoice[]): readonly FacetChoice[] {
  if (view.kind === "ordinal") return choices;
  return choices.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** The choices whose name, or the name of one below them, is meant; a broader one by its own name keeps all below it. */
export function choicesFound(
  choices: readonly FacetChoice[],
  isMeant: (label: Label) => boolean,
): readonly FacetChoice[] {
  return choices.flatMap((choice) => {
    if (isMeant(choice.label)) return [choice];
    const members = choice.members.filter(({ label }) => isMeant(label));
    return members.length === 0 ? [] : [{ ...choice, members }];
  });
}
