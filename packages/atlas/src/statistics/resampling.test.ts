import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";
import { seededRandom } from "./seeded-random.ts";

test("a seed gives the same numbers again, spread evenly over 0 to 1", () => {
  const [one, same, other] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const numbers = Array.from({ length: 10_000 }, one);
  expect(Array.from({ length: 10_000 }, same)).toEqual(numbers);
  expect(other()).not.toBe(numbers[0]);
  const tenths = new Array<number>(10).fill(0);
  for (const number of numbers) tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("quantiles lie between neighbours as R's do", () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([
    1,
    1.75,
    2.5,
    expect.closeTo(3.7, 12),
    4,
  ]);
  expect(quantile([], 0.5)).toBeNaN();
});
