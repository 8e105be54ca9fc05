import { createHash } from "node:crypto";
import {
  type Codebook,
  type ReleaseContent,
  type ReleasedInitiative,
  type ReleaseManifest,
  releaseText,
  type Value,
} from "@mapwright/domain";
import { type LoadedMap, mapOf } from "@mapwright/usecases";
import { noPlaces } from "./no-places.ts";

const codebook: Codebook = {
  id: "tiny",
  version: "1.2.0",
  title: { en: "Tiny codebook", fr: "Petit codebook" },
  languages: ["en", "fr"],
  licence: "CC-BY-4.0",
  variables: [
    {
      code: "name",
      kind: "text",
      step: "inventory",
      label: { en: "Name" },
      provenance: "seed",
      categories: [],
    },
    {
      code: "description",
      kind: "text",
      step: "inventory",
      label: { en: "Description" },
      provenance: "seed",
      categories: [],
    },
    {
      code: "website",
      kind: "text",
      step: "inventory",
      label: { en: "Web site" },
      provenance: "seed",
      categories: [],
    },
    {
      code: "contact",
      kind: "text",
      step: "inventory",
      personal: true,
      label: { en: "Contact" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "country",
      kind: "country",
      step: "inventory",
      label: { en: "Country" },
      provenance: "seed",
      categories: [],
    },
    {
      code: "areas",
      kind: "multiple",
      step: "mapping",
      label: { en: "Service areas", fr: "Domaines" },
      definition: { en: "What it works on." },
      provenance: "seed",
      categories: [
        { code: "health", label: { en: "Health", fr: "Santé" }, definition: { en: "Care of the sick." } },
        { code: "mental-health", parent: "health", label: { en: "Mental health", fr: "Santé mentale" } },
        { code: "work", label: { en: "Work", fr: "Emploi" } },
      ],
    },
    {
      code: "start_year",
      kind: "year",
      step: "inventory",
      label: { en: "Start" },
      provenance: "seed",
      categories: [],
    },
    {
      code: "budget",
      kind: "number",
      step: "mapping",
      label: { en: "Budget" },
      unit: { en: "EUR" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "ended",
      kind: "date",
      step: "mapping",
      label: { en: "End" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "latitude",
      kind: "number",
      step: "inventory",
      label: { en: "Latitude" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "longitude",
      kind: "number",
      step: "inventory",
      label: { en: "Longitude" },
      provenance: "proposed",
      categories: [],
    },
    {
      code: "partners",
      kind: "organisations",
      step: "mapping",
      label: { en: "Partners" },
      provenance: "seed",
      categories: [],
    },
  ],
  rules: [],
};

function aValue(variable: string, answer: Value["answer"], state: Value["state"] = "imported"): Value {
  return { variable, answer, state, codebook: "tiny@1.2.0", ...(state === "imported" ? { record: 1 } : {}) };
}

/** Texts that spreadsheets, separators and mark-up would take for something else. */
export const awkwardTexts = [
  '=HYPERLINK("http://evil.example","x")',
  "+1 more",
  "-dash first",
  "@mention",
  "\uff1dfull width",
  'quotes "and", commas\nand lines',
  "<b>&amp; marks</b>",
];

const initiatives: readonly ReleasedInitiative[] = [
  {
    initiative: "TN-0001",
    stage: "mapping",
    wave: "2024",
    source: "list",
    externalId: "-7",
    values: [
      aValue("name", { text: { en: "Repair café" } }),
      aValue("description", { text: { fr: "Répare tout", en: "Mends everything" } }),
      aValue("website", { text: { und: "https://repair.example/" } }),
      aValue("country", { codes: ["NL"] }),
      aValue("areas", { codes: ["work", "mental-health"] }, "adjudicated"),
      aValue("start_year", { number: 2019 }),
      aValue("budget", { number: -1250.5 }),
      aValue("ended", { date: "2023-05" }),
      aValue("latitude", { number: 52.37 }),
      aValue("longitude", { number: 4.9 }),
      aValue("partners", {
        organisations: [
          { organisation: "TN-O0001", role: "lead" },
          { organisation: "TN-O0002", role: "partner" },
        ],
      }),
    ],
  },
  {
    initiative: "TN-0002",
    stage: "inventory",
    wave: "2024",
    source: "list",
    externalId: null,
    values: [
      aValue("name", { text: { und: "Time bank" } }),
      aValue("country", { missing: "not-reported" }),
      aValue("areas", { codes: ["health"] }, "suggested"),
    ],
  },
  ...awkwardTexts.map(
    (name, index): ReleasedInitiative => ({
      initiative: `TN-${String(index + 3).padStart(4, "0")}`,
      stage: "inventory",
      wave: "2025",
      source: "list",
      externalId: `x${index}`,
      values: [aValue("name", { text: { en: name } }), aValue("country", { codes: ["BE"] })],
    }),
  ),
  {
    initiative: "TN-0090",
    stage: "out-of-scope",
    wave: "2025",
    source: "list",
    externalId: null,
    values: [aValue("name", { text: { en: "Not of this map" } })],
  },
];

const content: ReleaseContent = {
  map: {
    slug: "tiny",
    title: { en: "Tiny map", fr: "Petite carte" },
    description: { en: "Invented initiatives for tests." },
    language: "en",
    synthetic: { en: "Synthetic: every initiative is invented." },
    licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
    attribution: "The Tiny team",
    idPrefix: "TN",
  },
  codebook,
  protocol: { question: { en: "What is there?" } },
  sources: [
    {
      source: "list",
      title: { en: "A list" },
      address: "https://list.example/",
      licence: "CC0-1.0",
      attribution: "List makers",
    },
  ],
  waves: ["2024", "2025"],
  batches: [
    {
      batch: 1,
      source: "list",
      wave: "2024",
      fileName: "list.csv",
      fileSha256: "0".repeat(64),
      profileSha256: "1".repeat(64),
      rows: 10,
      accepted: 10,
      repaired: 0,
      refused: 0,
    },
  ],
  people: {},
  initiatives,
  organisations: [
    { organisation: "TN-O0001", name: "City of Delft", country: "NL", sector: "public" },
    { organisation: "TN-O0002", name: "Neighbours; and friends", country: null, sector: null },
  ],
};

/** A small released map with one of everything that the forms of publication must cope with. */
export function aRelease(): LoadedMap {
  const sha256 = createHash("sha256").update(releaseText(content)).digest("hex");
  const manifest: ReleaseManifest = {
    release: 2,
    sha256,
    bytes: Buffer.byteLength(releaseText(content)),
    frozenAt: "2026-01-02T03:04:05.000Z",
    codebook: "tiny@1.2.0",
    stages: { mapping: 1, inventory: 8, "out-of-scope": 1 },
    initiatives: 9,
    organisations: 2,
    differences: { since: 1, added: [], dropped: [], changed: [], recoded: [] },
    notes: null,
  };
  const { frozenAt: frozen_at } = manifest;
  const release = { map: "tiny", release: 2, sha256, frozen_at, manifest, withdrawn: null };
  return { ...mapOf(content, release), gazetteer: noPlaces };
}
