import { atlasOf, tableOf, textIndexOnce } from "@mapwright/atlas";
import type { ReleaseContent } from "@mapwright/domain";
import { openGazetteer } from "@mapwright/intake";
import { type LoadedMap, mapOf } from "@mapwright/usecases";
import { exploreView, type Frame, type VariableView } from "@mapwright/web";
import { expect, test } from "vitest";
import { viewPage } from "./view-page.ts";

const frame: Frame = {
  language: "en",
  languageInAddress: false,
  root: "",
  address: "/maps/large/explore",
  installation: "Mapwright",
  assets: {
    theme: "",
    client: "",
    embed: "",
    desk: "",
    passkeys: "",
    newMap: "",
    styles: [],
    deskStyles: [],
    chunks: {},
  },
};
const content: ReleaseContent = {
  map: { slug: "large", title: { en: "Large" }, language: "en", idPrefix: "LG" },
  codebook: {
    id: "large",
    version: "1.0.0",
    title: { en: "Large" },
    languages: ["en"],
    rules: [],
    variables: [],
  },
  protocol: null,
  sources: [],
  waves: [],
  batches: [],
  people: {},
  organisations: [],
  initiatives: [],
};
const setup = {
  facets: ["country"],
  offered: ["country", "lead"],
  columns: ["country"],
  knowledgeMap: null,
  time: null,
  places: null,
  id: "id",
  title: "name",
  summary: null,
};

const leads = Array.from({ length: 61 }, (_, place) => `O${place}`);

function pageOf(rows: number, query = "where=country=NL", variables: readonly VariableView[] = []) {
  const text = (variable: string) => ({
    variable,
    shape: "text" as const,
    values: Array.from({ length: rows }, (_, row) => `${variable} ${row}`),
    missing: new Int8Array(rows),
  });
  const table = tableOf([
    text("id"),
    text("name"),
    text("description"),
    {
      variable: "country",
      shape: "single",
      categories: ["BE", "NL"],
      values: Array.from({ length: rows }, (_, row) => row % 2),
    },
    {
      variable: "lead",
      shape: "single",
      categories: leads,
      values: Array.from({ length: rows }, (_, row) => row % leads.length),
    },
  ]);
  const map: LoadedMap = {
    ...mapOf(content, undefined),
    table,
    atlas: atlasOf(table),
    text: textIndexOnce(table),
    gazetteer: openGazetteer(),
  };
  const asked = new URLSearchParams(query);
  return viewPage(exploreView, map, frame, "latest", asked, { setup, variables });
}

test("sends a table with its texts, above 10,000 initiatives without, and none above 100,000", () => {
  expect(pageOf(10).table).toEqual({
    rows: 10,
    counts: "/api/maps/large/releases/draft/table?form=3&part=counts",
    texts: "/api/maps/large/releases/draft/table?form=3&part=texts",
  });
  expect(pageOf(10_001).table?.texts).toBeNull();
  expect(pageOf(100_001).table).toBeNull();
});

test("answers what is asked of a map that is too large to be sent", () => {
  const { answer } = pageOf(100_001);
  expect([answer.total, answer.rows.length]).toEqual([50_000, 25]);
});

test("leaves the labels of a long list behind until the address names the variable", () => {
  const categories = leads.map((code) => ({ code, label: { text: `Organisation ${code}`, lang: "und" } }));
  const lead: VariableView = {
    code: "lead",
    label: { text: "Lead", lang: "en" },
    kind: "organisations",
    several: true,
    unit: null,
    categories,
  };
  const named = (query: string) => {
    const { variables, unnamed } = pageOf(10, query, [lead]);
    return [variables[0]?.categories.length, unnamed];
  };
  expect(named("")).toEqual([0, ["lead"]]);
  expect(named("columns=country,lead")).toEqual([61, []]);
  expect(named("columns=country")).toEqual([0, ["lead"]]);
});
