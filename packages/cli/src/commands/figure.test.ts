import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anyone, ProblemError } from "@mapwright/domain";
import { briefPress } from "@mapwright/publish";
import { api } from "@mapwright/server";
import { openStore } from "@mapwright/storage";
import { Shelf } from "@mapwright/usecases";
import { figureFormats, figureKinds, noAssets } from "@mapwright/web";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOf } from "../call-of.ts";
import { contextOf } from "../installation.ts";
import { shippedFile, shippedLibrary } from "../shipped.ts";
import { seedDemo } from "./demo.ts";
import { figureCommand } from "./figure.ts";
import { figureOptions } from "./figure-question.ts";

const folder = mkdtempSync(join(tmpdir(), "mapwright-figure-"));
const command = figureCommand(openStore);

let store: Awaited<ReturnType<typeof openStore>>;
/** A server of the same installation. */
let server: ReturnType<typeof api>;

beforeAll(async () => {
  store = await openStore({ dataDir: folder });
  const context = contextOf(store);
  for (const map of ["iesi", "ai-watch"]) await seedDemo(context, map);
  const desk = { ...context, caller: anyone, shelf: new Shelf(context), press: briefPress() };
  server = api({ ...desk, library: shippedLibrary }, async () => anyone, noAssets);
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls the command as a line of words would. */
async function called(...line: readonly string[]): Promise<void> {
  const call = callOf(command, [...line, "--data", folder]);
  if (typeof call === "string") throw new Error(call);
  await command.run(call);
}

async function drawn(name: string, ...line: readonly string[]): Promise<Buffer> {
  const out = join(folder, name);
  await called(...line, "--out", out);
  return readFileSync(out);
}

async function refusal(...line: readonly string[]) {
  const error: unknown = await called(...line).catch((caught: unknown) => caught);
  if (!(error instanceof ProblemError)) throw new Error("It was not refused.", { cause: error });
  return error.problems[0];
}

/** What the server answers at an address. */
async function served(address: string): Promise<Buffer> {
  const response = await server.request(`https://maps.example${address}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const site = ["--site", "https://maps.example"];

describe("a figure from the command line has the bytes of the server's file", () => {
  test.each(figureKinds)("%s", async (kind) => {
    // A picture is drawn from the same text; one shows it.
    for (const format of kind === "trends" ? figureFormats : (["svg", "csv", "json"] as const)) {
      const file = `${kind}.${format}`;
      const own = await drawn(file, "iesi", kind, "--release", "1", ...site);
      expect(own.equals(await served(`/maps/iesi/releases/1/figures/${file}?lang=en`))).toBe(true);
    }
  });

  test.each([
    [
      "knowledge-map",
      "where=eu=yes&q=care&rows=service_area&columns=evidence_strength&shapes=-",
      "--where eu=yes --q care --rows service_area --cols evidence_strength --layers -",
    ],
    [
      "gap-map",
      "where=country=NL,BE&where=start_year=2005..2014&style=donut&weak=ES-2&before=2010",
      "--where country=NL,BE --where start_year=2005..2014 --style donut --weak ES-2 --before 2010",
    ],
    [
      "places",
      "where=country=NL,BE&level=2&measure=kept&as=bubbles&at=1250.2000.1",
      "--where country=NL,BE --level 2 --measure kept --as bubbles --at 1250.2000.1",
    ],
    [
      "trends",
      "by=welfare_cluster&form=lines&measure=share",
      "--by welfare_cluster --form lines --measure share",
    ],
    [
      "statistics",
      "variable=typology&by=lead_sector&of=row",
      "--variable typology --by lead_sector --of row",
    ],
    ["inventory", "by=lead_sector&of=everywhere", "--by lead_sector --of everywhere"],
  ])("%s with %s, dark and in German", async (kind, query, options) => {
    const words = [...options.split(" "), "--theme", "dark", "--language", "de", ...site];
    const own = await drawn("asked.svg", "iesi", kind, "--release", "1", ...words);
    const address = `/maps/iesi/releases/1/figures/${kind}.svg?${query}&theme=dark&lang=de`;
    expect(own.toString()).toBe((await served(address)).toString());
  });
});

test("says what was selected, as the server's file does", async () => {
  const svg = (await drawn("some.svg", "iesi", "funnel", "--where", "country=NL")).toString();
  expect(svg).toContain(">Selected: Country or countries of operation: Netherlands.</text>");
});

test("names no address at its foot when nobody said where the map is published", async () => {
  const svg = (await drawn("bare.svg", "iesi", "trends")).toString();
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  expect(svg).not.toContain("/maps/iesi");
});

describe("what another figure would be drawn for is refused", () => {
  test.each([
    ["iesi knowlege-map", "figure-unknown", /knowledge-map.*gap-map/],
    ["iesi trends --out trends.jpg", "format-unknown", /svg, png, csv, json/],
    ["iesi trends --theme blue", "theme-unknown", /light, dark, print/],
    ["iesi trends --by contry", "by-unknown", /Did you mean country/],
    ["iesi trends --rows country", "option-not-of-figure", /--time, --by, --form, --measure/],
    ["iesi trends --where colour=red", "variable-unknown", /country/],
    ["iesi trends --where country=red", "category-unknown", /./],
    ["iesi prisma --where country=NL", "option-not-of-figure", /Leave it out/],
    ["iesi gap-map --before soon", "before-unknown", /four digits/],
    ["iesi knowledge-map --rows typology --columns typology", "variable-twice", /two variables/],
    ["ai-watch mapping", "figure-not-on-map", /inventory/],
    ["iesi trends --release 7", "release-unknown", /./],
  ])("%s: %s", async (line, code, hint) => {
    const problem = await refusal(...line.split(" "));
    expect(problem).toMatchObject({ code, hint: expect.stringMatching(hint) });
  });
});

test("is told whole in the reference", () => {
  const page = readFileSync(shippedFile("docs/reference/downloads.md"), "utf8");
  for (const kind of figureKinds) expect(page).toContain(`\`${kind}\``);
  for (const option of Object.keys(figureOptions).filter((name) => name !== "cols" && name !== "layers"))
    expect(page).toContain(`\`--${option}\``);
});
