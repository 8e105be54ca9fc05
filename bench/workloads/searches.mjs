import { randomFrom } from "../inventory.mjs";
import { wordsOf } from "../texts.mjs";
import { filterOf } from "./clicks.mjs";

// A search is { words, prefix, query }: all words must occur, then something that begins with the prefix, then the filter.

/** W3: one to three words of one initiative, the last one cut short, under no to two selections. */
export function selectiveSearches(inventory, count = 40, seed = 11) {
  const random = randomFrom(seed);
  const { titles, descriptions } = inventory.texts;
  return Array.from({ length: count }, () => {
    const row = Math.floor(random() * inventory.rows);
    const own = `${titles[row]} ${descriptions[row]}`.split(" ");
    const words = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => own[Math.floor(random() * own.length)],
    );
    const prefix = words.pop().slice(0, 4);
    return { words, prefix, query: filterOf(inventory, random, Math.floor(random() * 3)) };
  });
}

/** W3b: one or two frequent words under no to two selections. */
export function broadSearches(inventory, count = 40, seed = 12) {
  const random = randomFrom(seed);
  const frequent = wordsOf().slice(0, 200);
  return Array.from({ length: count }, () => {
    const words = Array.from(
      { length: 1 + Math.floor(random() * 2) },
      () => frequent[Math.floor(200 * random() ** 1.5)],
    );
    const prefix = words.pop();
    return { words, prefix, query: filterOf(inventory, random, Math.floor(random() * 3)) };
  });
}
