import { expect, it } from "vitest";
import { piecesOf, stemsIn } from "./marked-words.ts";

it("marks the forms of a criterion's words and leaves the text as it is", () => {
  const stems = stemsIn(["Was its impact assessed by a described method, by itself or by others?"]);
  const text = "An assessment of Impacts (2019) is announced by the cities themselves.";
  const pieces = piecesOf(text, stems);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
    "assessment",
    "Impacts",
  ]);
});

it("marks nothing when there is nothing to look for", () => {
  expect(piecesOf("Impact", new Set())).toEqual([{ at: 0, text: "Impact", isMarked: false }]);
});
