import type { Language } from "../../messages/languages.ts";
import { knowledgeMapCounts } from "../../views/knowledge-map/counts.ts";
import { knowledgeMapModel } from "../../views/knowledge-map/model.ts";
import { answerExplore } from "../explore/answer.ts";
import type { ExplorePage } from "../explore/explore-view.ts";
import { exploreStateFrom } from "../explore/state.ts";
import type { Frame } from "../frame/frame.ts";
import type { InitiativePage, OverviewPage, Page } from "../page.ts";
import { finderOf } from "../selection/finder.ts";
import {
  hostileName,
  sampleAtlas,
  sampleCodebook,
  sampleFrame,
  sampleHead,
  sampleMapVariables,
  sampleSetup,
  sampleTable,
  sampleText,
  sampleViews,
} from "./sample.ts";
import { sampleFigurePages } from "./sample-figures.ts";

const frameIn = (language: Language): Frame => ({ ...sampleFrame, language });

export function sampleOverview(frame: Frame): OverviewPage {
  const { total, facets } = sampleAtlas.facets([], { variables: ["country"] });
  return {
    kind: "overview",
    frame,
    map: sampleHead,
    description: { text: "Three made-up initiatives.", lang: "en" },
    headlines: [
      { label: { text: "With scale", lang: "en" }, value: 2, base: 2, missing: 1, where: ["element=scale"] },
    ],
    variables: sampleViews,
    bars: ["country"],
    total,
    facets,
    knowledgeMap: knowledgeMapModel(
      sampleHead.title,
      knowledgeMapCounts(sampleAtlas, sampleMapVariables),
      sampleViews,
    ),
    sources: [
      {
        title: { text: "Sample source", lang: "en" },
        address: "javascript:alert(1)",
        licence: "CC0",
        attribution: null,
        rows: 3,
      },
    ],
    licence: { name: "CC0", address: "javascript:alert(1)" },
    attribution: null,
    citation: null,
  };
}

export function sampleExplore(frame: Frame, query: string): ExplorePage {
  const { state, problems } = exploreStateFrom(new URLSearchParams(query), sampleTable);
  return {
    kind: "explore",
    frame,
    map: sampleHead,
    variables: sampleViews,
    setup: sampleSetup,
    state,
    problems,
    answer: answerExplore(sampleAtlas, finderOf(sampleText), sampleSetup, state),
    table: { address: "/table", rows: 3 },
  };
}

export function sampleInitiative(frame: Frame): InitiativePage {
  const shared = { number: null, codebook: "sample@1.0.0", record: 3, reason: null, countable: true };
  return {
    kind: "initiative",
    frame,
    map: sampleHead,
    id: "SMP-0003",
    title: { text: hostileName, lang: "und" },
    summary: null,
    stage: "inventory",
    wave: "2026",
    values: [
      {
        ...shared,
        variable: "level",
        label: { text: "Level", lang: "en" },
        answer: { categories: [{ code: "local", label: { text: "Local", lang: "en" } }] },
        state: "coded",
        evidence: [{ quote: hostileName, address: "javascript:alert(1)", page: "4" }],
      },
      {
        ...shared,
        variable: "country",
        label: { text: "Country", lang: "en" },
        answer: { missing: "not-reported" },
        state: "imported",
        evidence: [],
      },
    ],
    records: [
      {
        record: 3,
        source: { text: "Sample source", lang: "en" },
        file: "sample.csv",
        row: 4,
        batch: 1,
        raw: [{ column: "Name", value: `"><img src=x onerror=alert(1)>` }],
      },
    ],
    schema: { countries: [], startYear: null, url: null },
    licence: null,
    citation: null,
  };
}

/** One page of each kind, the explorer in each of its views. */
export function samplePages(language: Language): Page[] {
  const frame = frameIn(language);
  return [
    {
      kind: "maps",
      frame,
      maps: [{ head: sampleHead, description: null, initiatives: 3, countries: 3, licence: null }],
    },
    sampleOverview(frame),
    sampleExplore(frame, "where=country=NL&q=care"),
    sampleExplore(frame, "view=map"),
    sampleExplore(frame, "view=cards"),
    sampleExplore(frame, "q=nothing"),
    sampleInitiative(frame),
    { kind: "codebook", frame, map: sampleHead, codebook: sampleCodebook },
    { kind: "not-found", frame, map: sampleHead },
    { kind: "error", frame, problems: [{ code: "sample", message: "It broke." }] },
    { kind: "accessibility", frame, contact: null },
    ...sampleFigurePages(frame),
  ];
}
