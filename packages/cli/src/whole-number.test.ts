import { ProblemError } from "@mapwright/domain";
import { expect, test } from "vitest";
import { wholeNumber } from "./whole-number.ts";

test("reads digits, and says of anything else where it stands", () => {
  expect(wholeNumber("12", "BATCH")).toBe(12);
  for (const text of ["abc", "", "-1", "1.5", "1e3", "99999999999"])
    expect(() => wholeNumber(text, "BATCH")).toThrow(ProblemError);
  expect(() => wholeNumber("abc", "BATCH")).toThrow('BATCH is "abc"; it must be a whole number.');
});
