import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Answer,
  type Codebook,
  commandLine,
  type ReleaseContent,
  type Variable,
} from "@mapwright/domain";
import { briefPress, profileOf } from "@mapwright/publish";
import { openStore, type StoredStore } from "@mapwright/storage";
import {
  type BriefNumberRow,
  checkBrief,
  type LoadedMap,
  mapOf,
  renderBrief,
  Shelf,
} from "@mapwright/usecases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedDemo } from "../packages/cli/src/commands/demo.ts";
import { contextOf } from "../packages/cli/src/installation.ts";
import { codebookNamed } from "../packages/cli/src/shipped.ts";
import { docxFailures } from "../packages/publish/src/brief/testing/docx-failures.ts";
import { matterhornFailures } from "../packages/publish/src/brief/testing/matterhorn.ts";
import { PdfFile } from "../packages/publish/src/brief/testing/pdf-file.ts";
import { noPlaces } from "../packages/publish/src/testing/no-places.ts";

const press = briefPress();
const folder = mkdtempSync(join(tmpdir(), "mapwright-briefs-"));
let shelf: Shelf;
let store: StoredStore;

beforeAll(async () => {
  store = await openStore({ dataDir: folder });
  for (const map of ["iesi", "ai-watch", "social-economy"]) await seedDemo(contextOf(store), map);
  shelf = new Shelf(contextOf(store));
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const cases = [
  ["iesi", undefined],
  ["iesi", "country=NL"],
  ["iesi", "region=DE30"],
  ["iesi", "sector=SE-P"],
  ["iesi", "wave=2015"],
  ["ai-watch", undefined],
  ["ai-watch", "country=EE"],
  ["ai-watch", "sector=SE-P"],
  ["social-economy", undefined],
  ["social-economy", "country=IT"],
] as const;

describe("the templates that ship", () => {
  it.each(cases)("fit %s, about %s, with equal numbers in every language", async (map, about) => {
    const { where, template } =
      about === undefined ? { where: undefined, template: "insights" } : profileOf(about);
    const found = new Map<string, readonly string[]>();
    for (const language of ["en", "fr", "de", "es", "it"]) {
      const request = {
        map,
        release: "1",
        template,
        language,
        where: where === undefined ? [] : [where],
        site: "",
      };
      const { problems, numbers } = await checkBrief(
        { store, caller: commandLine, shelf, press, now: () => new Date(0) },
        request,
      );
      expect(problems).toEqual([]);
      expect(numbers.length).toBeGreaterThan(3);
      found.set(language, bySection(numbers, press.shipped(template, language) ?? ""));
    }
    for (const [language, numbers] of found) expect([language, numbers]).toEqual([language, found.get("en")]);
  });
});

/** Each number with its base and the section that it stands in, whatever their order in it. */
function bySection(numbers: readonly BriefNumberRow[], template: string): readonly string[] {
  const lines = template.split("\n");
  return numbers
    .map(({ value, numerator, denominator, missing, where, line }) => {
      const section = lines.slice(0, line).filter((text) => text.startsWith("## ")).length;
      return JSON.stringify([section, value, numerator, denominator, missing, where]);
    })
    .sort();
}

describe("the default brief of a real size", () => {
  const render = (map: string, format: "pdf" | "docx") =>
    renderBrief(
      { store, caller: commandLine, shelf, press, now: () => new Date(0) },
      {
        ...{ map, release: "1", template: "insights", language: "de", where: [] },
        site: "https://maps.example",
      },
      format,
    );

  it.each(["iesi", "ai-watch"])(
    "of %s is whole and accessible, and the same bytes when made again",
    async (map) => {
      const pdf = (await render(map, "pdf")).content;
      expect(matterhornFailures(pdf)).toEqual([]);
      expect(Buffer.from((await render(map, "pdf")).content).equals(pdf)).toBe(true);
      const docx = (await render(map, "docx")).content;
      expect(await docxFailures(docx)).toEqual([]);
      expect(Buffer.from((await render(map, "docx")).content).equals(docx)).toBe(true);
    },
  );

  it("leads from each cell of its knowledge map to other initiatives, inside of the page", async () => {
    const pdf = new PdfFile((await render("iesi", "pdf")).content);
    const boxes = pdf.ofType("Annot").map(([, link]) => pdf.array(link.get("Rect")).map(Number));
    expect(boxes.length).toBeGreaterThan(60);
    for (const [left = -1, bottom = -1, right = 0, top = 0] of boxes) {
      expect(left >= 50 && bottom >= 40 && right <= 546 && top <= 842 && left < right && bottom < top).toBe(
        true,
      );
    }
  });
});

const codebooks = readdirSync(new URL("../codebooks/", import.meta.url)).flatMap(
  (file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [],
);

describe("the default template", () => {
  it.each(codebooks)(
    "fits any map of the codebook %s: empty, with one initiative, with one in the Mapping",
    (name) => {
      const codebook = codebookNamed(name);
      for (const stages of [[], ["inventory"], ["inventory", "mapping"]] as const)
        for (const template of press.templates) {
          const where = template === "insights" ? [] : ["stage=inventory"];
          const map = aMapOf(codebook, stages);
          const order = { map, template, language: "en", where, address: "", now: new Date(0) };
          expect([template, stages, press.check(order).problems]).toEqual([template, stages, []]);
        }
    },
  );
});

/** A map in which every variable with categories has its first one, and no other is known. */
function aMapOf(codebook: Codebook, stages: readonly ("inventory" | "mapping")[]): LoadedMap {
  const values = codebook.variables.flatMap((variable) => {
    const answer = firstAnswer(variable);
    return answer === undefined
      ? []
      : [{ variable: variable.code, answer, state: "imported" as const, codebook: "x@1.0.0", record: 1 }];
  });
  const content: ReleaseContent = {
    map: { slug: "any", title: { en: "Any map" }, language: "en", idPrefix: "AN" },
    codebook,
    protocol: null,
    sources: [],
    waves: ["1"],
    batches: [],
    people: {},
    organisations: [],
    initiatives: stages.map((stage, index) => ({
      initiative: `AN-000${index + 1}`,
      stage,
      wave: "1",
      source: "s",
      externalId: null,
      values,
    })),
  };
  return { ...mapOf(content, undefined), gazetteer: noPlaces };
}

function firstAnswer({ kind, categories }: Variable): Answer | undefined {
  const [first] = categories;
  if (first !== undefined) return { codes: [first.code] };
  return kind === "country" ? { codes: ["NL"] } : undefined;
}
