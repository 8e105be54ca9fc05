import { nearMatches, ProblemError, shownValue } from "@mapwright/domain";
import { type Category, categoryOf, numberIn } from "./category.ts";
import type { Coding, Level, Scale } from "./coding.ts";

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
 * Arranges codings by unit. Throws `coded-twice` where a coder has two votes on a unit, `order-needed`,
 * `value-outside-order`, and what `categoryOf` throws.
 *
 * @example ratingTableOf([{ unit: "1", coder: "a", value: "x" }, { unit: "1", coder: "b", value: "y" }], { level: "nominal" })
 */
export function ratingTableOf(codings: readonly Coding[], scale: Scale): RatingTable {
  const found = codings.map(({ value }) => categoryOf(value, scale.level));
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

function categoriesOf(found: readonly Category[], { level, order }: Scale): Category[] {
  const byLabel = new Map(found.map((category) => [category.label, category]));
  if (level === "ordinal") return orderedCategories([...byLabel.keys()], order);
  if (order !== undefined) {
    const allowed = new Set(order.map((label) => categoryOf(label, level).label));
    for (const { label, codes } of found) {
      for (const code of level === "set" ? codes : [label])
        if (!allowed.has(code)) refuseOutside(code, order);
    }
    // What could have been chosen counts as a category; of sets only those that occur, since all would be too many.
    if (level !== "set")
      for (const label of order) byLabel.set(categoryOf(label, level).label, categoryOf(label, level));
  }
  return [...byLabel.values()].sort((a, b) => a.position - b.position || (a.label < b.label ? -1 : 1));
}

function orderedCategories(labels: readonly string[], order: readonly string[] | undefined): Category[] {
  for (const label of labels) {
    if (order !== undefined && !order.includes(label)) refuseOutside(label, order);
    if (order === undefined && numberIn(label) === undefined) refuseUnordered(label);
  }
  const ordered = order ?? labels.toSorted((a, b) => (numberIn(a) ?? 0) - (numberIn(b) ?? 0));
  return ordered.map((label, position) => ({ label, position, codes: [] }));
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

function refuseOutside(label: string, order: readonly string[]): never {
  const near = nearMatches(label, order);
  throw new ProblemError({
    code: "value-outside-order",
    message: `"${shownValue(label)}" is not in the order ${order.join(", ")}.`,
    hint:
      near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Add it to the order, or correct the value.",
    value: shownValue(label),
  });
}

function refuseUnordered(label: string): never {
  throw new ProblemError({
    code: "order-needed",
    message: `The order of "${shownValue(label)}" among the values is not known.`,
    hint: "Give all values in their order, lowest first, or number them.",
    value: shownValue(label),
  });
}
