import { expect, test } from "vitest";
import { chosen } from "./chosen.ts";
import { ProblemError } from "./problem.ts";

function refusal(value: string, known: readonly string[]) {
  try {
    return chosen("format", value, known);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
}

test("gives the word that was asked for", () => {
  expect(chosen("format", "json", ["csv", "json"])).toBe("json");
});

test("offers the nearest words, then all there are, and shows the empty one", () => {
  expect(refusal("jsn", ["csv", "json", ""])).toEqual({
    code: "format-unknown",
    message: '"jsn" is no format here.',
    hint: 'Did you mean json? Choose one of csv, json, "".',
    value: "jsn",
  });
  expect(refusal("spreadsheet", ["csv"])).toMatchObject({ hint: "Choose one of csv." });
  expect(refusal("csv", [])).toMatchObject({ hint: "There is none." });
});

test("shows control characters of what was asked for", () => {
  expect(refusal("a\u0007", ["csv"])).toMatchObject({ value: "a\\u0007" });
});
