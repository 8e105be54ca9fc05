import type { Condition } from "@mapwright/atlas";
import { missingReasons } from "@mapwright/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { wholePlane, zoomed } from "../../views/place-map/map-window.ts";
import { isChosen, ranged, together, toggled } from "../selection/change.ts";
import { conditionText } from "../selection/selection-texts.ts";
import { sampleSetup, sampleViews, sampleTable as table } from "../testing/sample.ts";
import { categoryLabel, viewIn } from "../variable-view.ts";
import { besideEachOther, exploreParts, mostParts, partsFrom, partsOffered } from "./parts.ts";
import { type ExploreState, emptyState, exploreQuery, exploreStateFrom } from "./state.ts";

const reasons = fc.uniqueArray(fc.constantFrom(...missingReasons), { minLength: 1 });
const codesOf = (...codes: string[]) => fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 });
const condition = (variable: string, codes: fc.Arbitrary<string[]>): fc.Arbitrary<Condition> =>
  fc.oneof(
    codes.map((chosen) => ({ variable, codes: chosen })),
    fc.record({ variable: fc.constant(variable), codes, missing: reasons }),
    codes.map((chosen) => ({ variable, codes: chosen, not: true as const })),
    codes.map((chosen) => ({ variable, codes: chosen, all: true as const })),
  );
const years = fc
  .record({ from: fc.integer({ min: 1900, max: 2100 }), to: fc.integer({ min: 1900, max: 2100 }) })
  .map(
    ({ from, to }): Condition => ({
      variable: "start_year",
      range: { from: Math.min(from, to), to: Math.max(from, to) },
    }),
  );
const state: fc.Arbitrary<ExploreState> = fc.record({
  where: fc
    .tuple(
      fc.option(condition("country", codesOf("NL", "BE", "EL")), { nil: undefined }),
      fc.option(condition("level", codesOf("local", "national")), { nil: undefined }),
      fc.option(years, { nil: undefined }),
    )
    .map((conditions) => conditions.filter((one) => one !== undefined)),
  query: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim()),
  sort: fc.constantFrom(null, "name", "-start_year"),
  page: fc.integer({ min: 1, max: 999 }),
  parts: fc
    .shuffledSubarray([...exploreParts], { minLength: 1, maxLength: mostParts })
    .map((parts) => exploreParts.filter((part) => parts.includes(part))),
  window: fc.constantFrom(wholePlane, zoomed(wholePlane, 2)),
  columns: fc.constantFrom(null, ["level"], ["country", "element"]),
});

it("reads every state back from its address", () => {
  fc.assert(
    fc.property(state, (written) => {
      const read = exploreStateFrom(new URLSearchParams(exploreQuery(written)), table, sampleSetup);
      expect(read).toEqual({ state: written, problems: [] });
    }),
  );
});

it("reads the plain form to the state of the canonical address", () => {
  const form = new URLSearchParams(
    "q=care&f.country=NL&f.country=BE&f.country=~not-reported&from.start_year=2014&to.start_year=&f.level=local",
  );
  const { state: read } = exploreStateFrom(form, table, sampleSetup);
  expect(exploreQuery(read)).toBe(
    "?where=country=NL,BE,~not-reported&where=level=local&where=start_year=2014..&q=care",
  );
});

it("says in words and in the address that all of what is ticked is asked for together", () => {
  const form = new URLSearchParams("f.element=scale&f.element=openness&all.element=yes");
  const { state: read } = exploreStateFrom(form, table, sampleSetup);
  expect(exploreQuery(read)).toBe("?where=element*=scale,openness");
  const [asked] = read.where;
  if (asked === undefined) throw new Error("The condition is lost.");
  const view = viewIn(sampleViews, "element");
  const [scale, openness] = ["scale", "openness"].map((code) => categoryLabel(view, code).text);
  expect(conditionText(asked, view, messagesIn("en"))).toContain(`: ${scale} and ${openness}`);
  expect(conditionText(asked, view, messagesIn("de"))).toContain(`: ${scale} und ${openness}`);
  expect(together(read, "element").where).toEqual([{ variable: "element", codes: ["scale", "openness"] }]);
});

it("reads what is ticked in the plain form as parts beside each other, three at most", () => {
  const read = (query: string) => partsFrom(new URLSearchParams(query).getAll("view"), sampleSetup);
  expect(read("view=places&view=table")).toEqual(["table", "places"]);
  expect(read("view=trends,places,map,cards")).toEqual(["cards", "map", "places"]);
  expect(read("view=nothing")).toEqual(["table"]);
  expect(partsFrom(["places", "cards"], { ...sampleSetup, places: null })).toEqual(["cards"]);
});

it("begins side by side with what is shown, and with the figures that the map has", () => {
  const offered = partsOffered(sampleSetup);
  expect(besideEachOther(["cards"], offered)).toEqual(["cards", "map", "trends"]);
  expect(besideEachOther(["places"], offered)).toEqual(["table", "places"]);
  expect(partsFrom(["together"], { ...sampleSetup, knowledgeMap: null })).toEqual([
    "table",
    "places",
    "trends",
  ]);
});

it("leaves out what it cannot read and says so", () => {
  const read = exploreStateFrom(
    new URLSearchParams("where=contry=NL&where=level=local&page=-4&sort=nothing"),
    table,
    sampleSetup,
  );
  expect(read.state).toEqual({ ...emptyState, where: [{ variable: "level", codes: ["local"] }] });
  expect(read.problems[0]?.hint).toContain("country");
});

it("gives the same state after ticking a box twice", () => {
  fc.assert(
    fc.property(state, fc.constantFrom("NL", "~unclear"), (before, choice) => {
      const plain = {
        ...before,
        page: 1,
        where: before.where.filter(({ variable, not }) => variable !== "country" || !not),
      };
      const twice = toggled(toggled(plain, "country", choice), "country", choice);
      expect(isChosen(twice, "country", choice)).toBe(isChosen(plain, "country", choice));
      expect(isChosen(toggled(plain, "country", choice), "country", choice)).toBe(
        !isChosen(plain, "country", choice),
      );
    }),
  );
});

it("removes the condition with its last alternative", () => {
  expect(toggled(toggled(emptyState, "level", "local"), "level", "local")).toEqual(emptyState);
  expect(
    ranged(ranged(emptyState, "start_year", 2014, undefined), "start_year", undefined, undefined),
  ).toEqual(emptyState);
});
