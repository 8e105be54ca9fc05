import { expect, test } from "vitest";
import { roundFrom } from "./round-form.ts";

function aForm(...more: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  const usual = [
    ["title", "First"],
    ["kind", "coding"],
    ["variables", "typology"],
    ["each", "2"],
    ["reveal", "pair"],
    ["seed", "s"],
    ["expected", "85"],
    ["worrying", "70"],
    ["people", "P-1"],
  ] as const;
  for (const [name, value] of [...usual, ...more]) form.append(name, value);
  return form;
}

test("says of people and of drift only what was filled in", () => {
  const { plan, people } = roundFrom(aForm(), "en");
  expect(people).toEqual([{ person: "P-1" }]);
  expect(plan).not.toHaveProperty("drift");
  expect(plan).not.toHaveProperty("threshold");
});

test("takes what each person can take, under her own name", () => {
  const form = aForm(
    ["people", "P-2"],
    ["capacity P-1", "30"],
    ["languages P-1", "en, fr"],
    ["areas P-2", "NL; BE"],
    ["expertise P-2", "health"],
  );
  expect(roundFrom(form, "en").people).toEqual([
    { person: "P-1", capacity: 30, languages: ["en", "fr"] },
    { person: "P-2", areas: ["NL", "BE"], expertise: ["health"] },
  ]);
});

test("takes the threshold of a pilot, and what is watched for when it is not the usual", () => {
  const form = aForm(["pilot", "yes"], ["threshold", "0.67"]);
  form.set("worrying", "60");
  expect(roundFrom(form, "en").plan).toMatchObject({
    pilot: true,
    threshold: 0.67,
    drift: { expected: 0.85, worrying: 0.6, limit: 3.5 },
  });
});
