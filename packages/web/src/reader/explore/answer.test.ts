import { expect, it } from "vitest";
import { toggled } from "../selection/change.ts";
import { finderOf } from "../selection/finder.ts";
import { sampleAtlas, sampleSetup, sampleText } from "../testing/sample.ts";
import { answerExplore } from "./answer.ts";
import { foundWithout } from "./found-without.ts";
import { piecesOf } from "./highlight.ts";
import { type ExploreState, emptyState, selecting } from "./state.ts";

const answerTo = (state: ExploreState) =>
  answerExplore({ atlas: sampleAtlas, find: finderOf(sampleText) }, sampleSetup, state);

it("counts a facet without its own condition, and the rest with it", () => {
  const { total, of, facets } = answerTo(selecting(emptyState, toggled(emptyState, "country", "NL")));
  expect([total, of]).toEqual([1, 3]);
  expect(facets["country"]).toMatchObject({
    base: 2,
    missing: { "not-reported": 1 },
    counts: { NL: 1, EL: 1 },
  });
  expect(facets["level"]?.counts).toEqual({ local: 1, national: 0 });
});

it("finds words whatever their accents, and lists the values of the rows", () => {
  const { rows, total } = answerTo({ ...emptyState, query: "epargne" });
  expect(total).toBe(1);
  expect(rows).toEqual([
    {
      id: "SMP-0002",
      title: "Épargne sociale",
      summary: "",
      values: {
        country: { codes: ["EL"] },
        level: { codes: ["national"] },
        start_year: { number: 2016 },
      },
    },
  ]);
});

it("sorts by year with the missing last, and counts the map only where it is shown", () => {
  const down = answerTo({ ...emptyState, sort: "-start_year" });
  expect(down.rows.map(({ id }) => id)).toEqual(["SMP-0002", "SMP-0001", "SMP-0003"]);
  expect(down.map).toBeNull();
  expect(answerTo({ ...emptyState, parts: ["map"] }).map?.counts.base).toBe(3);
});

it("counts every figure that stands beside the list, of the same selection", () => {
  const narrowed = selecting(emptyState, toggled(emptyState, "country", "NL"));
  const { map, places, trend, total } = answerTo({ ...narrowed, parts: ["table", "places", "trends"] });
  expect([map, trend?.selected, places?.total]).toEqual([null, total, total]);
  expect(places?.places.find(({ code }) => code === "NL")).toEqual({ code: "NL", count: 1, all: 1 });
});

it("cuts a text at what was found without losing a letter", () => {
  expect(piecesOf("L’Épargne sociale", "epargne")).toEqual([
    { text: "L’", found: false },
    { text: "Épargne", found: true },
    { text: " sociale", found: false },
  ]);
});

it("says how many there are without one condition, where its facet tells", () => {
  const belgian = selecting(emptyState, {
    where: [
      { variable: "country", codes: ["BE"] },
      { variable: "level", codes: ["national"] },
      { variable: "name", codes: ["x"], not: true },
    ],
    query: "",
  });
  const narrowed = { ...belgian, where: belgian.where.slice(0, 2) };
  const { total, facets } = answerTo(narrowed);
  expect(total).toBe(0);
  const [country, level, name] = belgian.where;
  if (!country || !level || !name) throw new Error("The conditions are lost.");
  expect(foundWithout(country, narrowed, facets)).toBe(
    answerTo(selecting(emptyState, { where: [level], query: "" })).total,
  );
  expect(foundWithout(level, narrowed, facets)).toBe(
    answerTo(selecting(emptyState, { where: [country], query: "" })).total,
  );
  expect(foundWithout(name, belgian, facets)).toBeUndefined();
});
