import { parseWhere } from "@mapwright/atlas";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleAtlas, sampleTable } from "../testing/sample.ts";
import { narrowed } from "./change.ts";
import { queryOf, selectionFrom, selectionParts } from "./selection.ts";

const conditions = [
  "element=scale",
  "element=openness",
  "element*=scale,openness",
  "element!=openness",
  "element=~unclear",
  "country=NL,EL",
  "country!=NL",
  "country=~not-reported,BE",
  "level=local",
].map((text) => parseWhere(text, sampleTable));

const codes = [
  { variable: "element", code: "scale" },
  { variable: "element", code: "openness" },
  { variable: "country", code: "BE" },
  { variable: "country", code: "EL" },
  { variable: "level", code: "national" },
] as const;

it("lists behind a number exactly those of the selection that have the category, by way of the address", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 3, selector: ({ variable }) => variable }),
      fc.constantFrom(...codes),
      (where, { variable, code }) => {
        const selection = narrowed({ where, query: "" }, variable, [code]);
        const address = new URLSearchParams(queryOf(selectionParts(selection)));
        const listed = sampleAtlas.select(selectionFrom(address, sampleTable).state.where);
        const counted = sampleAtlas.select([...where, { variable, codes: [code] }]);
        expect([...listed.rows()]).toEqual([...counted.rows()]);
      },
    ),
  );
});

it("keeps of a folded group those that are selected", () => {
  const where = [parseWhere("country=NL,BE", sampleTable)];
  expect(narrowed({ where, query: "" }, "country", ["BE", "EL"]).where).toEqual([
    { variable: "country", codes: ["BE"] },
  ]);
});
