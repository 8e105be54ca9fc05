import { shareOf } from "@mapwright/atlas";
import type { Language } from "../../messages/languages.ts";
import { knowledgeMapAnswer } from "../../views/knowledge-map/counts.ts";
import { knowledgeMapModel } from "../../views/knowledge-map/model.ts";
import { conversionModel, inOrderOf, sharesModel } from "../../views/share-bars/count.ts";
import type { DifferencesPage } from "../differences/differences-page.ts";
import { answerExplore } from "../explore/answer.ts";
import type { ExplorePage } from "../explore/explore-view.ts";
import { exploreStateFrom } from "../explore/state.ts";
import type { Frame } from "../frame/frame.ts";
import { answerKnowledgeMap } from "../knowledge-map/answer.ts";
import type { KnowledgeMapPage } from "../knowledge-map/knowledge-map-view.ts";
import { knowledgeMapStateFrom } from "../knowledge-map/state.ts";
import type { MethodPage, ReleaseView, RoundView } from "../method/method-page.ts";
import type { OrganisationLine, OrganisationPage, OrganisationsPage } from "../organisations/pages.ts";
import type { GroupsView } from "../overview/groups.ts";
import type { CodebookPage, InitiativePage, OverviewPage, Page, ShownChange } from "../page.ts";
import type { PlacePage } from "../place/place-page.ts";
import { type PlacesPage, placesView } from "../places/places-view.ts";
import { finderOf } from "../selection/finder.ts";
import { viewIn } from "../variable-view.ts";
import {
  hostileName,
  sampleAtlas,
  sampleCodebook,
  sampleFrame,
  sampleHead,
  sampleMapSetup,
  sampleMapVariables,
  samplePlaces,
  sampleSetup,
  sampleTable,
  sampleText,
  sampleViews,
} from "./sample.ts";
import { sampleFigurePages } from "./sample-figures.ts";

const frameIn = (language: Language): Frame => ({ ...sampleFrame, language });

const sampleRelease: ReleaseView = {
  release: 1,
  frozenAt: "2026-01-02T00:00:00Z",
  sha256: "ab".repeat(32),
  codebook: "sample@1.0.0",
  initiatives: 3,
  since: null,
  added: 3,
  dropped: 0,
  changed: 0,
  recoded: 0,
  withdrawn: hostileName,
  notes: null,
};

function sampleGroups(): GroupsView {
  const variable = viewIn(sampleViews, "level");
  const inventory = sharesModel(sampleAtlas, [], variable);
  return {
    setup: { by: ["level", "country"], hasEu: true, hasMapping: true },
    state: { by: "level", of: "everywhere" },
    variable,
    inventory,
    mapping: inOrderOf(
      sharesModel(sampleAtlas, [{ variable: "level", codes: ["local"] }], variable),
      inventory,
    ),
    conversion: conversionModel(sampleAtlas, [], variable),
  };
}

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
    groups: sampleGroups(),
    changes: { ...sampleRelease, release: 2, since: 1, notes: hostileName },
    made: {
      question: null,
      codersPerItem: 2,
      codebook: "sample@1.0.0",
      waves: [{ wave: "2026", initiatives: 3 }],
      people: [{ role: "coder", count: 2 }],
      states: [{ state: "imported", count: 12 }],
    },
    knowledgeMap: knowledgeMapModel(
      sampleHead.title,
      knowledgeMapAnswer(sampleAtlas, sampleMapVariables),
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
  const { state, problems } = exploreStateFrom(new URLSearchParams(query), sampleTable, sampleSetup);
  return {
    kind: "explore",
    frame,
    map: sampleHead,
    variables: sampleViews,
    setup: sampleSetup,
    state,
    problems,
    answer: answerExplore({ atlas: sampleAtlas, find: finderOf(sampleText) }, sampleSetup, state),
    table: { rows: 3, counts: "/table?part=counts", texts: null },
  };
}

export function samplePlacesPage(frame: Frame, query: string): PlacesPage {
  const { state, problems } = placesView.stateFrom(new URLSearchParams(query), sampleTable, samplePlaces);
  const asking = { atlas: sampleAtlas, find: finderOf(sampleText) };
  return {
    kind: "places",
    frame,
    map: sampleHead,
    variables: sampleViews,
    setup: samplePlaces,
    state,
    problems,
    answer: placesView.answer(asking, samplePlaces, state),
    table: { rows: 3, counts: "/table?part=counts", texts: null },
  };
}

export function sampleDifferences(frame: Frame): DifferencesPage {
  const named = { id: "SMP-0003", title: { text: hostileName, lang: "und" } };
  const change: ShownChange = {
    variable: "level",
    label: { text: "Level", lang: "en" },
    before: { answer: { missing: "not-yet-coded" }, state: null },
    after: {
      answer: { categories: [{ code: "local", label: { text: hostileName, lang: "und" } }] },
      state: "coded",
    },
  };
  return {
    kind: "differences",
    frame,
    map: sampleHead,
    releases: [sampleRelease, sampleRelease].map(({ frozenAt }, place) => ({ release: 2 - place, frozenAt })),
    compared: {
      from: 1,
      to: 2,
      codebook: { before: "sample@1.0.0", after: "sample@1.1.0" },
      counts: { added: 1, recoded: 1, changed: 1, dropped: 300 },
      variables: [{ variable: "level", label: { text: "Level", lang: "en" }, initiatives: 1 }],
      variable: null,
      added: { total: 1, lines: [named] },
      recoded: { total: 1, lines: [{ ...named, stage: null, changes: [change] }] },
      changed: {
        total: 1,
        lines: [{ ...named, id: "SMP-0002", stage: { before: "inventory", after: "mapping" }, changes: [] }],
      },
      dropped: { total: 300, lines: [named] },
    },
  };
}

function samplePlace(frame: Frame): PlacePage {
  const rows = sampleAtlas.select([{ variable: "country", codes: ["NL"] }]).rows();
  return {
    kind: "place",
    frame,
    map: sampleHead,
    name: { text: hostileName, lang: "und" },
    level: 2,
    within: [{ label: { text: "Netherlands", lang: "en" }, path: "/places/NL" }],
    group: {
      variable: { text: "Level", lang: "en" },
      category: { text: "Local", lang: "en" },
      listing: "/explore?where=level=local",
    },
    total: 1,
    of: 3,
    selection: { where: [{ variable: "country", codes: ["NL"] }], query: "" },
    variables: sampleViews,
    facets: sampleAtlas.facets([], { variables: ["level", "element"], within: rows }).facets,
    below: [{ label: { text: "Utrecht", lang: "nl" }, path: "/places/NL31", count: 1 }],
    cities: [{ label: { text: "Utrecht", lang: "nl" }, path: "/cities/Utrecht", count: 1 }],
    organisations: [{ id: "SMP-O-0001", name: hostileName, count: 1 }],
    moreOrganisations: 2,
    initiatives: [{ id: "SMP-0001", title: { text: "Home care by bus", lang: "en" } }],
    gaps: [
      {
        variable: { text: "Level", lang: "en" },
        category: { text: "National", lang: "en" },
        known: 5,
        elsewhere: shareOf(2, 4, 1),
        listing: "/explore?where=level=national",
      },
    ],
    compared: { kind: "regions", total: 5 },
  };
}

const sampleLine: OrganisationLine = {
  id: "SMP-O-0001",
  name: hostileName,
  country: { text: "Belgium", lang: "en" },
  sector: null,
  initiatives: 2,
  roles: [
    { role: "lead", count: 1 },
    { role: "steward", count: 1 },
  ],
};

function sampleOrganisations(frame: Frame): OrganisationsPage {
  return {
    kind: "organisations",
    frame,
    map: sampleHead,
    asked: { query: hostileName, role: "lead", page: 2 },
    roles: [{ role: "lead", count: 60 }],
    total: 60,
    of: 70,
    pages: 2,
    list: [sampleLine],
  };
}

function sampleOrganisation(frame: Frame): OrganisationPage {
  return {
    kind: "organisation",
    frame,
    map: sampleHead,
    organisation: sampleLine,
    byRole: [{ role: "lead", initiatives: [{ id: "SMP-0001", title: { text: "Home care", lang: "en" } }] }],
    partners: [{ id: "SMP-O-0002", name: "Other", shared: 1 }],
    countries: [{ code: "BE", label: { text: "Belgium", lang: "en" }, count: 1 }],
  };
}

export function sampleKnowledgeMap(frame: Frame, query: string): KnowledgeMapPage {
  const { state, problems } = knowledgeMapStateFrom(new URLSearchParams(query), sampleTable, sampleMapSetup);
  return {
    kind: "knowledge-map",
    frame,
    map: sampleHead,
    variables: sampleViews,
    setup: sampleMapSetup,
    state,
    problems,
    answer: answerKnowledgeMap({ atlas: sampleAtlas, find: finderOf(sampleText) }, sampleMapSetup, state),
    table: null,
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
    mergedInto: null,
    wave: "2026",
    values: [
      {
        ...shared,
        variable: "level",
        label: { text: "Level", lang: "en" },
        answer: { categories: [{ code: "local", label: { text: "Local", lang: "en" } }] },
        state: "coded",
        given: { by: "coders", people: 2, round: 1, on: "2026-01-02" },
        evidence: [{ quote: hostileName, address: "javascript:alert(1)", page: "4" }],
      },
      {
        ...shared,
        variable: "country",
        label: { text: "Country", lang: "en" },
        answer: { missing: "not-reported" },
        state: "imported",
        given: null,
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
    history: [
      { release: 1, frozenAt: "2026-01-02T00:00:00Z", kind: "added", stage: null, changes: [] },
      {
        release: 2,
        frozenAt: "2026-02-02T00:00:00Z",
        kind: "changed",
        stage: { before: "inventory", after: "mapping" },
        changes: [
          {
            variable: "level",
            label: { text: "Level", lang: "en" },
            before: { answer: { missing: "not-yet-coded" }, state: null },
            after: { answer: { text: { text: hostileName, lang: "und" } }, state: "coded" },
          },
        ],
      },
    ],
    similar: [
      {
        id: "SMP-0001",
        title: { text: hostileName, lang: "und" },
        likeness: 0.41,
        unknown: 1,
        of: 3,
        factors: [
          { label: { text: "Level", lang: "en" }, categories: [{ text: "Local", lang: "en" }], part: 0.41 },
        ],
      },
    ],
    related: [
      {
        id: "SMP-0002",
        title: { text: "Épargne sociale", lang: "fr" },
        organisations: [{ id: "SMP-O-0001", name: hostileName }],
      },
    ],
    schema: {
      countries: [],
      startYear: null,
      url: null,
      longitude: 4.4,
      latitude: 50.8,
      organisations: [
        { name: hostileName, role: "funder" },
        { name: "Other", role: "lead" },
      ],
    },
    licence: null,
    citation: null,
  };
}

export function sampleCodebookPage(frame: Frame, query: string): CodebookPage {
  return {
    kind: "codebook",
    frame,
    map: sampleHead,
    codebook: sampleCodebook,
    query,
    total: 3,
    facets: sampleAtlas.facets([]).facets,
    examples: { potential: { radical: { id: "SMP-0003", title: { text: hostileName, lang: "und" } } } },
  };
}

const sampleRound: RoundView = {
  round: 1,
  kind: "coding",
  pilot: true,
  codebook: "sample@1.0.0",
  opened: "2026-01-02",
  closed: "2026-01-09",
  each: 2,
  initiatives: 60,
  people: 2,
  adjudicated: 3,
  judged: { gold: 20, threshold: 0.8, go: false },
  questions: [
    {
      about: "potential",
      label: { text: hostileName, lang: "und" },
      coders: 2,
      compared: 60,
      alike: 51,
      isSmall: false,
      alpha: { value: 0.743, low: 0.6, high: 0.85 },
      cohen: { value: 0.74, low: 0.61, high: 0.86 },
      fleiss: null,
      ac1: { value: 0.8, low: null, high: null },
      band: "substantial",
      reasons: {},
      alarms: ["2026-W02"],
    },
    {
      about: "area",
      label: { text: "Area", lang: "en" },
      coders: 2,
      compared: 12,
      alike: 9,
      isSmall: true,
      alpha: null,
      cohen: null,
      fleiss: null,
      ac1: null,
      band: null,
      reasons: { alpha: "Too few." },
      alarms: [],
    },
  ],
};

function sampleMethod(frame: Frame): MethodPage {
  const sha256 = "0".repeat(64);
  return {
    kind: "method",
    frame,
    map: sampleHead,
    codebook: "sample@1.0.0",
    protocol: {
      question: { text: hostileName, lang: "und" },
      scope: null,
      criteria: [
        {
          code: "C1",
          label: { text: "Social", lang: "en" },
          test: null,
          levels: [{ level: "pass", must: { text: "It is.", lang: "en" } }],
          evidence: { text: "A page.", lang: "en" },
          examples: ["a bus"],
        },
      ],
      decisionRule: { text: "All.", lang: "en" },
      codersPerItem: 2,
      searches: [{ source: "sample", from: "2026-01", until: "2026-02" }],
    },
    waves: [{ wave: "2026", initiatives: 3, mapping: 0 }],
    batches: [
      {
        batch: 1,
        source: { text: "Sample source", lang: "en" },
        wave: "2026",
        file: hostileName,
        sha256,
        at: null,
        rows: 4,
        accepted: 2,
        repaired: 1,
        refused: 1,
      },
    ],
    stages: [{ stage: "inventory", count: 3 }],
    states: [{ state: "imported", count: 15 }],
    people: [{ role: "coder", count: 2 }],
    rounds: [sampleRound],
    codebooks: [{ codebook: "sample@1.0.0", at: null, changes: null, note: hostileName }],
    entries: 9,
    events: [
      {
        kind: "record.found",
        about: "An entry as found.",
        count: 4,
        first: "2026-01-02T00:00:00Z",
        last: "2026-01-03T00:00:00Z",
      },
    ],
    releases: [sampleRelease],
    unknown: ["searches", "screening", "coding"],
  };
}

/** One page of each kind, the explorer in each of its views. */
export function samplePages(language: Language): Page[] {
  const frame = frameIn(language);
  return [
    {
      kind: "maps",
      mayCreate: false,
      frame,
      maps: [
        {
          head: sampleHead,
          description: null,
          initiatives: 3,
          countries: 3,
          licence: null,
          compared: { from: 1, to: 2 },
        },
      ],
    },
    sampleOverview(frame),
    sampleExplore(frame, "where=country=NL&q=care"),
    sampleExplore(frame, "view=map"),
    sampleExplore(frame, "view=cards"),
    sampleExplore(frame, "view=together"),
    sampleExplore(frame, "view=cards,map,places"),
    sampleExplore(frame, "view=trends"),
    sampleExplore(frame, "q=nothing"),
    samplePlacesPage(frame, "where=country=NL"),
    samplePlacesPage(frame, "as=bubbles&measure=density&at=1500.2400.3"),
    samplePlace(frame),
    sampleOrganisations(frame),
    sampleOrganisation(frame),
    sampleKnowledgeMap(frame, ""),
    sampleKnowledgeMap(frame, "by=level&rows=country&columns=potential&q=care"),
    sampleInitiative(frame),
    sampleCodebookPage(frame, ""),
    sampleCodebookPage(frame, "potential radical"),
    sampleMethod(frame),
    sampleDifferences(frame),
    { ...sampleDifferences(frame), releases: [], compared: null },
    { kind: "not-found", frame, map: sampleHead },
    { kind: "error", frame, problems: [{ code: "sample", message: "It broke." }] },
    { kind: "accessibility", frame, contact: null },
    {
      kind: "publications",
      frame,
      map: sampleHead,
      briefs: [
        { template: "insights", ships: true, languages: ["en", "fr"] },
        { template: "ours", ships: false, languages: ["en"] },
      ],
      profiles: [
        {
          label: { text: "Country", lang: "en" },
          about: [{ condition: "country=NL", label: { text: "Netherlands", lang: "en" } }],
        },
      ],
      package: {
        state: "packed",
        archive: { bytes: 2_191_810, sha256: "ab".repeat(32) },
        files: [{ path: "README.md", about: "What this is.", bytes: 912, sha256: "cd".repeat(32) }],
      },
    },
    ...sampleFigurePages(frame),
  ];
}
