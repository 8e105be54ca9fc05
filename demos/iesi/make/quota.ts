import type { Draw } from "./draw.ts";

/** How many of each category, by category. */
export type Quota<Category extends string = string> = Readonly<Record<Category, number>>;

interface Bid {
  readonly item: number;
  readonly category: number;
  readonly price: number;
}

/**
 * Gives every item one category so that each category is given exactly as often as its quota says. Quotas must add up
 * to the number of items. Each pair gets a random price divided by its weight and the cheapest pairs win, so that
 * heavier pairs are likelier and the totals exact; weights must be above 0.
 */
export function allocate<Item>(
  draw: Draw,
  items: readonly Item[],
  quota: Quota,
  weight: (item: Item, category: string) => number = () => 1,
): string[] {
  const categories = Object.entries(quota);
  const wanted = categories.reduce((sum, [, size]) => sum + size, 0);
  if (wanted !== items.length) throw new Error(`quotas add up to ${wanted}, items are ${items.length}`);
  const left = categories.map(([, size]) => size);
  const bids: Bid[] = items.flatMap((item, index) =>
    categories.map(([name], category) => ({
      item: index,
      category,
      price: draw.next() / weight(item, name),
    })),
  );
  bids.sort((one, two) => one.price - two.price || one.item - two.item || one.category - two.category);
  const given = new Array<string | undefined>(items.length).fill(undefined);
  for (const bid of bids) {
    const name = categories[bid.category]?.[0];
    if (name === undefined || given[bid.item] !== undefined || (left[bid.category] ?? 0) === 0) continue;
    given[bid.item] = name;
    left[bid.category] = (left[bid.category] ?? 0) - 1;
  }
  return given.map((name) => {
    if (name === undefined) throw new Error("an item was left without a category");
    return name;
  });
}

/** Picks exactly `size` of the items, heavier ones likelier; weights must be above 0. Keeps their order. */
export function pick<Item>(
  draw: Draw,
  items: readonly Item[],
  size: number,
  weight: (item: Item) => number = () => 1,
): Item[] {
  if (size > items.length) throw new Error(`cannot pick ${size} of ${items.length}`);
  const chosen = allocate(draw, items, { yes: size, no: items.length - size }, (item, category) =>
    category === "yes" ? weight(item) : 1,
  );
  return items.filter((_, index) => chosen[index] === "yes");
}
