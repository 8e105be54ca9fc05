import { expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { sampleAtlas, sampleCodebook, sampleVariable, sampleViews } from "../testing/sample.ts";
import { variableViews, viewIn } from "../variable-view.ts";
import { toggledTogether } from "./change.ts";
import { choicesFound, facetChoices } from "./facet-choices.ts";
import { wholeMap } from "./selection.ts";
import { conditionText } from "./selection-texts.ts";

const element = viewIn(sampleViews, "element");
const facet = sampleAtlas.facets([], { variables: ["element"] }).facets["element"];
if (!facet) throw new Error("The element is counted.");
const choices = facetChoices(element, facet, () => false);

it("puts narrower categories below their broader one, which counts an initiative with both once", () => {
  expect(choices).toMatchObject([
    {
      code: "openness",
      count: 2,
      codes: ["openness", "scale"],
      members: [
        { code: "scale", count: 2 },
        { code: "openness", count: 1 },
      ],
    },
  ]);
});

it("finds a narrower category by its name and a broader one with all below it", () => {
  const named = (text: string) =>
    choicesFound(choices, ({ text: label }) => label === text).map(({ members }) => members.length);
  expect([named("Scale"), named("Openness"), named("Height")]).toEqual([[1], [2], []]);
});

it("ticks all of a broader category at once, says so in one name, and unticks it again", () => {
  const ticked = toggledTogether(wholeMap, "element", ["openness", "scale"]);
  const [condition] = ticked.where;
  if (!condition) throw new Error("Something is ticked.");
  expect(conditionText(condition, element, messagesIn("en"))).toBe("element: Openness (all of it)");
  expect(toggledTogether(ticked, "element", ["openness", "scale"])).toEqual(wholeMap);
});

it("puts regions below their countries, in the reader's language", () => {
  const [view] = variableViews(
    { ...sampleCodebook, variables: [sampleVariable("region", "region")] },
    "de",
    ["region"],
    () => ["BE21", "EL30"],
    new Map([["BE21", "Prov. Antwerpen"]]),
  );
  expect(view?.categories.map(({ code, parent, label }) => [code, parent, label.text])).toEqual([
    ["BE", undefined, "Belgien"],
    ["BE21", "BE", "Prov. Antwerpen"],
    ["EL", undefined, "Griechenland"],
    ["EL30", "EL", "EL30"],
  ]);
});
