import { expect, it } from "vitest";
import { sampleFrame } from "../testing/sample.ts";
import { sampleFiguresSetup, samplePage } from "../testing/sample-figures.ts";
import { gapMapModelOf } from "./gap-map-model.ts";
import { gapMapView } from "./gap-map-view.ts";
import { linesListing } from "./lines-listing.ts";

const page = samplePage(gapMapView, sampleFiguresSetup, sampleFrame, "rows=element&columns=level");
const model = gapMapModelOf({ page, ...page });
if (!model) throw new Error("The sample map can be crossed.");
const selection = {
  where: [
    { variable: "country", codes: ["NL"] },
    { variable: "level", codes: ["national"] },
  ],
  query: "care home",
};
const listing = linesListing(selection, model);

it("lists those of the selection that a row and a column have in common", () => {
  expect(listing(0, 0)).toMatch(
    /^\/explore\?where=country=NL&where=element=[^&]+&where=level=national&where=level\*=local&q=care\+home$/,
  );
});

it("keeps the condition on the columns for a whole row", () => {
  expect(listing(0, undefined)).toMatch(/where=country=NL&where=level=national&where=element=/);
});
