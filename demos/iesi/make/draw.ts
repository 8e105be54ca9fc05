/** Draws numbers from 0 (included) to 1 (excluded); the same seed always gives the same row of numbers. */
export interface Draw {
  next(): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the items, each as likely. */
  one<Item>(items: readonly Item[]): Item;
  /** One of the items, in proportion to its weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32-bit integer arithmetic only, so equal on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function drawFrom(seed: number): Draw {
  const next = mulberry32(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
  const weighted = <Item>(items: readonly (readonly [Item, number])[]): Item => {
    let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return one(items)[0];
  };
  return { next, chance: (probability) => next() < probability, whole, one, weighted };
}
