import fc from "fast-check";
import { expect, test } from "vitest";
import type { Variable } from "../codebook/index.ts";
import type { Value } from "../sources/index.ts";
import { united } from "./kept-value.ts";
import { isKnown, usuallyKept } from "./usually-kept.ts";

const codes = ["app", "data", "map", "sensor"];
const tools: Variable = {
  code: "tools",
  kind: "multiple",
  step: "inventory",
  label: { en: "Tools" },
  provenance: "proposed",
  categories: codes.map((code) => ({ code, label: { en: code } })),
};
const saying = (answer: Value["answer"], state: Value["state"] = "imported"): Value => ({
  variable: "tools",
  answer,
  state,
  codebook: "c@1",
});

test("the survivor's value stays unless only the duplicate's tells what is the case", () => {
  const known = saying({ codes: ["app"] });
  const missing = saying({ missing: "not-reported" });
  const suggested = saying({ codes: ["data"] }, "suggested");
  const from = (survivor: Value | null, duplicate: Value | null) =>
    usuallyKept(survivor && { isKnown: isKnown(survivor) }, duplicate && { isKnown: isKnown(duplicate) });
  for (const duplicate of [known, missing, suggested, null]) expect(from(known, duplicate)).toBe("survivor");
  for (const survivor of [missing, suggested, null]) expect(from(survivor, known)).toBe("duplicate");
  expect(from(missing, suggested)).toBe("survivor");
  expect(from(null, missing)).toBe("duplicate");
});

test("united codes are all of both, once, the survivor's dominant one first and the others in codebook order", () => {
  const some = fc.shuffledSubarray(codes, { minLength: 1 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const value = united(tools, saying({ codes: one }), saying({ codes: other }));
      const [dominant, ...others] = value && "codes" in value.answer ? value.answer.codes : [];
      expect(dominant).toBe(one[0]);
      expect(others).toEqual(codes.filter((code) => code !== one[0] && [...one, ...other].includes(code)));
    }),
  );
});

test("a united value counts as the weaker of the two and has the evidence of both", () => {
  const quote = (text: string) => ({ evidence: [{ quote: text }] });
  const one = { ...saying({ codes: ["app"] }, "coded"), ...quote("one"), record: 3, reason: "seen" };
  const other = { ...saying({ codes: ["data"] }, "imported"), ...quote("other"), record: 4 };
  expect(united(tools, one, other)).toEqual({
    ...saying({ codes: ["app", "data"] }),
    evidence: [{ quote: "one" }, { quote: "other" }],
  });
});

test("organisations are united with their roles, and what takes one answer is not united", () => {
  const lead = { organisation: "O1", role: "lead" };
  const funder = { organisation: "O1", role: "funder" };
  const organisations: Variable = { ...tools, kind: "organisations", categories: [] };
  const value = united(
    organisations,
    saying({ organisations: [lead] }),
    saying({ organisations: [funder, lead] }),
  );
  expect(value?.answer).toEqual({ organisations: [lead, funder] });
  const single: Variable = { ...tools, kind: "single" };
  expect(united(single, saying({ codes: ["app"] }), saying({ codes: ["data"] }))).toBeNull();
  expect(united(tools, saying({ codes: ["app"] }), saying({ missing: "unclear" }))).toBeNull();
});
