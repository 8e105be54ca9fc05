import { ProblemError, shownValue } from "@mapwright/domain";
import { type Category, categoryOf } from "./category.ts";
import { checkChoice } from "./check-choice.ts";
import type { Choice, Coding, Level, Scale } from "./coding.ts";

/** One vote: a coder and a category, by their places in the table. */
export interface Rating {
  readonly coder: number;
  readonly category: number;
}

/** Codings ready for measures. Units, coders and categories are in a fixed order, whatever order the codings came in. */
export interface RatingTable {
  readonly level: Level;
  /** Every unit with a vote, by name. */
  readonly units: readonly string[];
  /** Every coder with a vote, by name. */
  readonly coders: readonly string[];
  /** In their order (ordinal), by number (interval, ratio), otherwise by name. */
  readonly categories: readonly Category[];
  /** By unit: its votes, in the order of the coders. */
  readonly ratings: readonly (readonly Rating[])[];
}

/**
 * Arranges codings by unit. Throws `coded-twice` where a coder has two votes on a unit, and what
 * `checkChoice` finds wrong with a choice.
 *
 * @example ratingTableOf([{ unit: "1", coder: "a", value: "x" }, { unit: "1", coder: "b", value: "y" }], { level: "nominal" })
 */
export function ratingTableOf(codings: readonly Coding[], scale: Scale): RatingTable {
  const found = codings.map(({ value }) => checkedCategory(value, scale));
  const categories = categoriesOf(found, scale);
  const units = namesOf(codings.map(({ unit }) => unit));
  const coders = namesOf(codings.map(({ coder }) => coder));
  const place = placesOf(categories.map(({ label }) => label));
  const unitPlace = placesOf(units);
  const coderPlace = placesOf(coders);
  const ratings: Map<number, number>[] = units.map(() => new Map());
  codings.forEach(({ unit, coder }, i) => {
    const votes = ratings[unitPlace.get(unit) ?? 0];
    const by = coderPlace.get(coder) ?? 0;
    if (votes?.has(by)) refuseSecond(unit, coder);
    votes?.set(by, place.get(found[i]?.label ?? "") ?? 0);
  });
  return {
    level: scale.level,
    units,
    coders,
    categories,
    ratings: ratings.map((votes) =>
      [...votes].map(([coder, category]) => ({ coder, category })).sort((a, b) => a.coder - b.coder),
    ),
  };
}

function checkedCategory(value: Choice, scale: Scale): Category {
  const problem = checkChoice(value, scale);
  if (problem !== undefined) throw new ProblemError(problem);
  // Without an order, ordinal values are numbers, and one however they are written.
  const isNumbered = scale.level === "ordinal" && scale.order === undefined;
  return categoryOf(value, isNumbered ? "interval" : scale.level);
}

/** What occurs, and what could have been chosen; of sets only those that occur, since all would be too many. */
function categoriesOf(found: readonly Category[], scale: Scale): Category[] {
  const { level, order = [] } = scale;
  const declared = level === "set" ? [] : order.map((label) => checkedCategory(label, scale));
  const byLabel = new Map([...declared, ...found].map((category) => [category.label, category]));
  const categories = [...byLabel.values()];
  if (level === "ordinal" && order.length > 0) return ranked(categories);
  categories.sort((a, b) => a.position - b.position || (a.label < b.label ? -1 : 1));
  return level === "ordinal" ? ranked(categories) : categories;
}

/** Categories whose positions are their places. */
function ranked(categories: readonly Category[]): Category[] {
  return categories.map((category, position) => ({ ...category, position }));
}

function namesOf(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function placesOf(labels: readonly string[]): Map<string, number> {
  return new Map(labels.map((label, place) => [label, place]));
}

function refuseSecond(unit: string, coder: string): never {
  throw new ProblemError({
    code: "coded-twice",
    message: `"${shownValue(coder)}" has two votes on "${shownValue(unit)}".`,
    hint: "Keep each coder's first submission for a unit.",
    value: shownValue(coder),
  });
}
