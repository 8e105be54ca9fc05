import { brushByClicks } from "./brush-by-clicks.mjs";
import { countAmong, testsOf } from "./counting.mjs";

// Plain loops over the columns: slow, obvious, and what every answer is compared with.

export function load(inventory) {
  const everyRow = Uint32Array.from({ length: inventory.rows }, (_, row) => row);
  const texts = inventory.texts?.titles.map((title, row) =>
    `${title} ${inventory.texts.descriptions[row]}`.split(" "),
  );
  const click = (query) => countAmong(inventory, everyRow, query);
  return {
    click,
    maps: (query) => maps(inventory, query),
    brush: brushByClicks(click),
    search({ words, prefix, query }) {
      const holds = (row) =>
        words.every((word) => texts[row].includes(word)) &&
        texts[row].some((word) => word.startsWith(prefix));
      return countAmong(inventory, everyRow.filter(holds), query);
    },
  };
}

function maps(inventory, query) {
  const tests = testsOf(inventory, query);
  const cells = new Int32Array(80 + 180);
  const { potential, governance, integration, services, targets } = inventory.columns;
  for (let row = 0; row < inventory.rows; row++) {
    if (!tests.every((test) => test.meets(row))) continue;
    for (let i = 0; i < 4; i++)
      if ((integration[row] >> i) & 1) cells[(i * 4 + potential[row]) * 5 + governance[row]] += 1;
    for (let s = 0; s < 12; s++)
      if ((services[row] >> s) & 1)
        for (let t = 0; t < 15; t++) if ((targets[row] >> t) & 1) cells[80 + s * 15 + t] += 1;
  }
  return cells;
}
