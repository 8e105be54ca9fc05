import { expect, test } from "vitest";
import { LastFew } from "./last-few.ts";

/** Keeps two; tells which keys were made, in order. */
function aKeeper() {
  const kept = new LastFew<string>(2);
  const made: string[] = [];
  const of = (key: string) =>
    kept.of(key, async () => {
      made.push(key);
      if (key === "bad") throw new Error("It failed.");
      return key.toUpperCase();
    });
  return { of, made };
}

test("makes a thing once, also for those who ask while it is being made", async () => {
  const { of, made } = aKeeper();
  expect(await Promise.all([of("a"), of("a")])).toEqual(["A", "A"]);
  expect(await of("a")).toBe("A");
  expect(made).toEqual(["a"]);
});

test("forgets the one that was made first when there are too many", async () => {
  const { of, made } = aKeeper();
  for (const key of ["a", "b", "c", "b", "a"]) await of(key);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("tells everybody of a failure, and tries again for the next", async () => {
  const { of, made } = aKeeper();
  const both = await Promise.allSettled([of("bad"), of("bad")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(of("bad")).rejects.toThrow("It failed.");
  expect(made).toEqual(["bad", "bad"]);
});
