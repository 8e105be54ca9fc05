import { assign, pickPair } from "./assign.ts";
import type { Draw } from "./draw.ts";
import {
  countries,
  furtherArea,
  mainArea,
  mappingAge,
  mappingWave,
  outsideEu,
  type Pair,
  restAge,
  restWave,
} from "./plan.ts";
import { codeOf, codesOf, type Draft, notApplicable, notReported } from "./record.ts";
import { areaWords } from "./words.ts";

/** One draft per record: its lead country and whether it reaches the Mapping. */
export function openDrafts(): Draft[] {
  return Object.entries(countries).flatMap(([lead, [inventory, mapping]]) =>
    Array.from({ length: inventory }, (_, at) => ({
      lead,
      inEu: !outsideEu.has(lead),
      mapped: at < mapping,
      answers: new Map(),
    })),
  );
}

const euCountries = Object.keys(countries).filter((country) => !outsideEu.has(country));

/** Countries of operation: the lead country, now and then others; outside the EU only the lead country. */
export function drawCountries(draw: Draw, draft: Draft): void {
  const others = new Set<string>();
  if (draft.inEu && draw.chance(0.12)) {
    const wanted = draw.whole(1, 4);
    for (let at = 0; at < wanted; at += 1) others.add(draw.one(euCountries));
    if (draw.chance(0.2)) others.add(draw.one(["NO", "CH", "US"]));
    others.delete(draft.lead);
  }
  draft.answers.set("country", [draft.lead, ...[...others].sort()]);
  draft.answers.set("lead_country", draft.lead);
}

/** Service areas: the main one by quota, further ones by nearness, training and civic engagement by quota. */
export function assignAreas(draw: Draw, drafts: readonly Draft[]): void {
  assign(draw, drafts, mainArea, (draft, area) => draft.answers.set("service_area", [area]));
  for (const [area, size] of Object.entries(furtherArea)) {
    const free = drafts.filter((draft) => !codesOf(draft, "service_area").includes(area));
    const near = (draft: Draft) =>
      (["AR-02", "AR-06", "AR-09", "AR-10"].includes(codesOf(draft, "service_area")[0] ?? "") ? 3 : 1) *
      (draft.mapped ? 2 : 1);
    for (const draft of pickPair(draw, free, size, near)) addArea(draft, area);
  }
  for (const draft of drafts) {
    const main = codesOf(draft, "service_area")[0] ?? "";
    if (!draw.chance(draft.mapped ? 0.45 : 0.22)) continue;
    addArea(draft, draw.one(areaWords[main]?.near ?? ["AR-06"]));
    if (draw.chance(0.2)) addArea(draft, "AR-06");
  }
}

/** Adds a further area; training and civic engagement are left to their quota. The main area stays first. */
export function addArea(draft: Draft, area: string): void {
  const [main, ...further] = codesOf(draft, "service_area");
  if (main === undefined || main === area) return;
  draft.answers.set("service_area", [main, ...new Set([...further, area].sort())]);
}

export function assignWaves(draw: Draw, drafts: readonly Draft[]): void {
  for (const [mapped, plan] of [
    [true, mappingWave],
    [false, restWave],
  ] as const) {
    const part = drafts.filter((draft) => draft.mapped === mapped);
    assign(draw, part, plan, (draft, wave) => draft.answers.set("wave", wave));
  }
}

/** Years of founding by quota, so that both readings of "after 2010" give about half. */
export function assignYears(draw: Draw, drafts: readonly Draft[]): void {
  const plans: readonly (readonly [boolean, Readonly<Record<string, Pair>>])[] = [
    [true, mappingAge],
    [false, restAge],
  ];
  for (const [mapped, plan] of plans) {
    const part = drafts.filter((draft) => draft.mapped === mapped);
    assign(draw, part, plan, (draft, age) => {
      draft.answers.set("start_year", age === "unknown" ? notReported : yearOf(draw, draft, age));
    });
  }
}

function yearOf(draw: Draw, draft: Draft, age: string): number {
  if (age === "at") return 2010;
  if (age === "after") return draw.whole(2011, Number(codeOf(draft, "wave")));
  return draw.chance(0.8) ? draw.whole(2000, 2009) : draw.whole(1985, 1999);
}

/** Whether it still runs, and how far it has come; less is known of those not mapped. */
export function drawStageOfDevelopment(draw: Draw, draft: Draft): void {
  if (!draft.mapped && draw.chance(0.3)) return;
  const weights: readonly (readonly [string, number])[] = draft.mapped
    ? [
        ["DS-2", 20],
        ["DS-3", 55],
        ["DS-4", 18],
        ["DS-5", 7],
      ]
    : [
        ["DS-1", 6],
        ["DS-2", 32],
        ["DS-3", 46],
        ["DS-4", 6],
        ["DS-5", 10],
      ];
  const stage = draw.weighted(weights);
  draft.answers.set("development_stage", stage);
  draft.answers.set("active", stage === "DS-1" || stage === "DS-5" ? "no" : "yes");
  if (stage !== "DS-5") {
    draft.answers.set("end_year", notApplicable);
    return;
  }
  const started = draft.answers.get("start_year");
  const wave = Number(codeOf(draft, "wave"));
  draft.answers.set(
    "end_year",
    typeof started === "number" ? draw.whole(Math.max(started, wave - 2), wave) : notReported,
  );
}

const scopeByCluster: readonly (readonly [string, number])[] = [
  ["SC-1", 34],
  ["SC-2", 22],
  ["SC-3", 36],
];

/** Target groups by main area, scope of action, and the channel it came through. */
export function drawContext(draw: Draw, draft: Draft): void {
  const areas = codesOf(draft, "service_area");
  const likely = areaWords[areas[0] ?? ""]?.targets ?? ["TG-13"];
  const groups = new Set([draw.one(likely.slice(0, 2)), draw.one(likely)]);
  for (const area of areas.slice(1))
    if (draw.chance(0.5)) groups.add(draw.one(areaWords[area]?.targets ?? likely));
  draft.answers.set("target_group", [...groups].sort());
  const abroad = codesOf(draft, "country").length > 1;
  draft.answers.set("scope", abroad ? draw.one(["SC-4", "SC-5"]) : draw.weighted(scopeByCluster));
  draft.answers.set(
    "source_channel",
    draw.weighted([
      ["CH-1", 30],
      ["CH-2", 28],
      ["CH-3", 20],
      ["CH-4", 17],
      ["CH-5", 5],
    ]),
  );
}
