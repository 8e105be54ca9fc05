import { atlasOf, type CategoryLevel, releaseTable, textIndexOnce } from "@mapwright/atlas";
import type { Codebook, ReleaseContent, Value, Variable } from "@mapwright/domain";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import type { ExploreSetup } from "../explore/setup.ts";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { KnowledgeMapSetup } from "../knowledge-map/setup.ts";
import type { PlacesSetup } from "../places/setup.ts";
import { variableViews } from "../variable-view.ts";

const categories = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, label: { en: code[0]?.toUpperCase() + code.slice(1), de: `${code} (de)` } }));

export const sampleVariable = (
  code: string,
  kind: Variable["kind"],
  rest: Partial<Variable> = {},
): Variable => ({
  code,
  kind,
  step: "inventory",
  label: { en: code.replaceAll("_", " "), fr: `${code} (fr)` },
  provenance: "seed",
  categories: [],
  ...rest,
});

export const sampleCodebook: Codebook = {
  id: "sample",
  version: "1.0.0",
  title: { en: "Sample codebook" },
  languages: ["en"],
  rules: [],
  variables: [
    sampleVariable("name", "text"),
    sampleVariable("description", "text"),
    sampleVariable("country", "country", { several: true }),
    sampleVariable("potential", "ordinal", { categories: categories("sustaining", "radical") }),
    sampleVariable("level", "single", { categories: categories("local", "national") }),
    sampleVariable("element", "multiple", {
      categories: [
        { code: "openness", label: { en: "Openness" } },
        { code: "scale", label: { en: "Scale" }, parent: "openness" },
      ],
    }),
    sampleVariable("start_year", "year"),
  ],
};

const initiative = (number: number, values: Readonly<Record<string, Value["answer"]>>) => ({
  initiative: `SMP-000${number}`,
  stage: "inventory" as const,
  wave: "2026",
  source: "sample",
  externalId: null,
  values: Object.entries(values).map(([code, answer]) => ({
    variable: code,
    answer,
    state: "imported" as const,
    codebook: "sample@1.0.0",
    record: number,
  })),
});

/** The end of a script element inside of a name, as a hostile source would try it. */
export const hostileName = `</script><script>alert("1")</script>`;

const content: ReleaseContent = {
  map: {
    slug: "sample",
    title: { en: "Sample map" },
    language: "en",
    idPrefix: "SMP",
  },
  codebook: sampleCodebook,
  protocol: null,
  sources: [],
  waves: ["2026"],
  batches: [],
  people: {},
  organisations: [],
  initiatives: [
    initiative(1, {
      name: { text: { en: "Home care by bus" } },
      description: { text: { en: "Brings care home." } },
      country: { codes: ["NL", "BE"] },
      potential: { codes: ["sustaining"] },
      level: { codes: ["local"] },
      element: { codes: ["openness", "scale"] },
      start_year: { number: 2014 },
    }),
    initiative(2, {
      name: { text: { fr: "Épargne sociale" } },
      country: { codes: ["EL"] },
      potential: { codes: ["sustaining"] },
      level: { codes: ["national"] },
      element: { codes: ["scale"] },
      start_year: { number: 2016 },
    }),
    initiative(3, {
      name: { text: { und: hostileName } },
      country: { missing: "not-reported" },
      potential: { codes: ["radical"] },
      level: { codes: ["local"] },
      element: { missing: "unclear" },
    }),
  ],
};

/** Three initiatives, the last with a hostile name and missing values. */
export const sampleTable = releaseTable(content);
export const sampleLevels: readonly CategoryLevel[] = [
  { code: "openness", parent: null },
  { code: "scale", parent: "openness" },
];
export const sampleAtlas = atlasOf(sampleTable, { levels: new Map([["element", sampleLevels]]) });
export const sampleText = textIndexOnce(sampleTable);

export const sampleMapVariables = { rows: "potential", columns: "level", layers: "element" };

export const sampleMapSetup: KnowledgeMapSetup = {
  facets: ["country", "level"],
  sides: ["potential", "level", "element", "country"],
  inside: ["potential", "level", "element"],
  small: ["level"],
  first: sampleMapVariables,
};

export const samplePlaces: PlacesSetup = {
  facets: ["country", "level"],
  levels: [{ level: 0, variable: "country" }],
  coordinates: null,
  city: null,
  id: "id",
  title: "name",
  groups: { variable: "level", of: { BE: "local", NL: "national" } },
  regionCodes: [],
  names: {},
  boundaries: { 0: "/boundaries/countries.json" },
};

export const sampleSetup: ExploreSetup = {
  facets: ["country", "potential", "level", "element", "start_year"],
  offered: ["country", "potential", "level", "element", "start_year"],
  columns: ["country", "level", "start_year"],
  knowledgeMap: sampleMapVariables,
  time: "start_year",
  places: samplePlaces,
  id: "id",
  title: "name",
  summary: "description",
};

/** Two square countries side by side. */
export const sampleBoundaries: Boundaries = {
  level: 0,
  version: "Sample 1",
  attribution: "© nobody",
  terms: "non-commercial",
  shapes: [
    { code: "BE", km2: 10_000, x: 1500, y: 2400, path: "M1450,2350l100,0 0,100-100,0z" },
    { code: "NL", km2: 10_000, x: 1600, y: 2400, path: "M1550,2350l100,0 0,100-100,0z" },
  ],
  borders: [{ between: ["BE", "NL"], path: "M1550,2350l0,100" }],
};

export const sampleViews = variableViews(sampleCodebook, "en", sampleSetup.facets, (variable) =>
  variable === "country" ? ["BE", "EL", "NL"] : [],
);

export const sampleFrame: Frame = {
  language: "en",
  languageInAddress: false,
  root: "",
  address: "/maps/sample",
  installation: "Mapwright",
  assets: {
    theme: "/client/theme.js",
    client: "/client/main.js",
    embed: "/client/embed.js",
    styles: ["/client/main.css"],
    chunks: {},
    desk: "/desk.js",
    passkeys: "/passkeys.js",
    newMap: "/new-map.js",
    deskStyles: [],
  },
};

export const sampleHead: MapHead = {
  slug: "sample",
  title: { text: "Sample map", lang: "en" },
  address: "/maps/sample",
  edition: { kind: "draft" },
  synthetic: { text: "Made up for tests.", lang: "en" },
  credit: { licence: { name: "CC0" }, attribution: null, citation: null, cited: null },
};
