import { anyone, type Caller, callerAs, maps } from "@mapwright/domain";
import { readCodebookFile } from "@mapwright/intake";
import { describe, expect, it } from "vitest";
import { api } from "../api.ts";
import { aDesk, noAssets, now } from "../testing/installation.ts";

const care = `format: mapwright-codebook/1
id: care
version: 1.0.0
title: { en: Care, de: Pflege }
languages: [en]
variables:
  - { code: name, kind: text, step: inventory, label: { en: Name }, provenance: proposed }
  - { code: year, kind: year, step: inventory, label: { en: Year }, provenance: proposed }
`;

/** An installation where the map `tiny` is there and the codebook `care` ships, for one caller. */
async function anInstallation(caller: Caller = callerAs("keeper", "tiny")) {
  const bare = await aDesk();
  const codebook = (name: string) => (name === "care" ? readCodebookFile("care.yaml", care) : undefined);
  const desk = { ...bare, library: { ...bare.library, codebooks: ["care"], codebook } };
  const app = api(desk, async () => caller, noAssets);
  const headers = { Origin: "http://localhost" };
  return {
    desk,
    get: async (path: string, language = "en") =>
      await app.request(path, { headers: { Accept: "text/html", "Accept-Language": language } }),
    post: async (path: string, fields: Readonly<Record<string, string | File>>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return await app.request(`http://localhost${path}`, { method: "POST", body, headers });
    },
    row: async (map: string) => await desk.store.read((reader) => reader.one(maps, { map })),
  };
}

const file = (name: string, content: string) => new File([content], name);

describe("a new map", () => {
  it("is offered to the keeper of the installation and to nobody else", async () => {
    const keeper = await anInstallation();
    const page = await (await keeper.get("/new-map", "de")).text();
    expect(page).toContain("Neue Karte");
    expect(page).toContain("Pflege");
    expect(await (await keeper.get("/")).text()).toContain("/new-map");
    const owner = await anInstallation(callerAs("owner", "tiny"));
    expect((await owner.get("/new-map")).status).toBe(403);
    expect((await owner.post("/new-map", { title: "Mine" })).status).toBe(403);
    expect(await owner.row("mine")).toBeUndefined();
    expect(await (await owner.get("/")).text()).not.toContain("/new-map");
    const reader = await anInstallation(anyone);
    expect((await reader.get("/new-map")).headers.get("Location")).toBe("/sign-in?next=%2Fnew-map");
  });

  it("takes its address and the letters of its ids from its name, where nobody says otherwise", async () => {
    const { post, row } = await anInstallation();
    const made = await post("/new-map", { title: "Care at home", language: "en", codebook: "care" });
    expect([made.status, made.headers.get("Location")]).toEqual([303, "/maps/care-at-home/desk"]);
    expect(await row("care-at-home")).toMatchObject({
      description: {
        slug: "care-at-home",
        title: { en: "Care at home" },
        idPrefix: "CAH",
        drafts: "team",
      },
      codebook: "care@1.0.0",
    });
  });

  it("says in every language that its initiatives are invented, where they are", async () => {
    const { post, row } = await anInstallation();
    const said = { title: "Übung", language: "de", description: "Zum Lernen.", synthetic: "yes" };
    await post("/new-map", { ...said, codebook: "care" });
    const description = (await row("ubung"))?.description;
    expect(description?.title).toEqual({ de: "Übung" });
    expect(Object.keys(description?.synthetic ?? {})).toEqual(["en", "fr", "de", "es", "it"]);
  });

  it("can begin with the codebook of another map", async () => {
    const { post, row } = await anInstallation();
    await post("/new-map", { title: "Second", language: "en", codebook: "map", codebookOf: "tiny" });
    expect((await row("second"))?.codebook).toBe("tiny@1.0.0");
  });

  it("can begin with a codebook from a file, and tells what is doubtful of it", async () => {
    const { post, row } = await anInstallation();
    const common = { language: "en", codebook: "file" };
    const plain = { ...common, title: "Plain", codebookFile: file("care.yaml", care) };
    expect((await post("/new-map", plain)).status).toBe(303);
    const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/s> a skos:ConceptScheme ; skos:prefLabel "Sectors"@en .
<https://example.org/s/care> a skos:Concept ; skos:inScheme <https://example.org/s> .`;
    const codebookFile = file("sectors.ttl", turtle);
    const doubtful = await post("/new-map", { ...common, title: "Doubtful", codebookFile });
    const told = await doubtful.text();
    expect([doubtful.status, told.includes("https://example.org/s/care")]).toEqual([200, true]);
    expect(told).toContain('href="/maps/doubtful/desk"');
    expect(await row("doubtful")).toBeDefined();
  });

  it("is not made of a codebook that cannot be read, and keeps what was filled in", async () => {
    const { post, row } = await anInstallation();
    const common = { title: "Broken", language: "en", codebook: "file" };
    const broken = await post("/new-map", {
      ...common,
      codebookFile: file("broken.yaml", care.replace("kind: year", "kind: yaer")),
    });
    const page = await broken.text();
    expect([broken.status, page.includes("yaer"), page.includes('value="Broken"')]).toEqual([
      422,
      true,
      true,
    ]);
    const none = await post("/new-map", { ...common, codebookFile: file("", "") });
    expect(await none.text()).toContain("Choose the file of the codebook");
    const other = await post("/new-map", { ...common, codebookFile: file("codes.docx", "PK") });
    expect(await other.text()).toContain("Endings that are read");
    expect(await row("broken")).toBeUndefined();
  });

  it("is refused with everything that is wrong", async () => {
    const { post } = await anInstallation();
    const refusal = async (fields: Readonly<Record<string, string>>) =>
      await (await post("/new-map", { codebook: "care", language: "en", ...fields })).text();
    const all = await refusal({ title: " ", slug: "Not so", idPrefix: "x", licenceAddress: "nowhere" });
    for (const text of [
      "Give the map a name",
      "“Not so” is no short name",
      "“x” cannot stand",
      "no address of a",
    ])
      expect(all).toContain(text);
    expect(await refusal({ title: "Again", slug: "tiny" })).toContain("There is a map “tiny” already");
    expect(await refusal({ title: "Κοινωνία" })).toContain("No short name could be made");
    expect(await refusal({ title: "Else", codebook: "map", codebookOf: "none" })).toContain(
      "There is no such map",
    );
    expect(await refusal({ title: "Else", codebook: "csre" })).toContain("Did you mean care?");
  });

  it("comes from a page of this installation alone", async () => {
    const { desk } = await anInstallation();
    const app = api(desk, async () => callerAs("keeper", "tiny"), noAssets);
    const body = new FormData();
    body.set("title", "Foreign");
    const headers = { Origin: "https://elsewhere.example" };
    const answer = await app.request("http://localhost/new-map", { method: "POST", body, headers });
    expect(answer.status).toBe(403);
  });
});

describe("what is said of a map", () => {
  const fields = { title: "Tiny", description: "", language: "en", drafts: "team" };

  it("is changed by its owner, in several languages, and the log keeps what was said before", async () => {
    const { get, post, row, desk } = await anInstallation(callerAs("owner", "tiny"));
    const kept = await post("/maps/tiny/description", {
      ...fields,
      title: "Tiny but mighty",
      description: "All of it.",
      "title.fr": "Petite",
      licence: "CC BY 4.0",
      licenceAddress: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(kept.headers.get("Location")).toBe("/maps/tiny/description?kept");
    expect(await (await get("/maps/tiny/description?kept")).text()).toContain("It is kept.");
    expect((await row("tiny"))?.description).toEqual({
      slug: "tiny",
      title: { en: "Tiny but mighty", fr: "Petite" },
      description: { en: "All of it." },
      language: "en",
      licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
      drafts: "team",
      idPrefix: "TN",
    });
    const log = await desk.store.read((reader) =>
      reader.latestEntries({ map: "tiny", kind: "map.described", limit: 9 }),
    );
    expect(log).toHaveLength(1);
  });

  it("is no entry of the log where nothing changed", async () => {
    const { post, desk } = await anInstallation();
    await post("/maps/tiny/description", fields);
    const { seq } = await desk.store.read((reader) => reader.head());
    await post("/maps/tiny/description", fields);
    expect((await desk.store.read((reader) => reader.head())).seq).toBe(seq);
  });

  it("keeps its name, and is left alone by who does not own it", async () => {
    const { post, row } = await anInstallation();
    expect(await (await post("/maps/tiny/description", { ...fields, title: "" })).text()).toContain(
      "Give the map a name",
    );
    const coordinator = await anInstallation(callerAs("coordinator", "tiny"));
    expect((await coordinator.post("/maps/tiny/description", { ...fields, title: "Other" })).status).toBe(
      403,
    );
    expect((await row("tiny"))?.description.title).toEqual({ en: "Tiny" });
  });
});

describe("the first steps of a map", () => {
  const steps = async (caller: Caller, act = async (_: Awaited<ReturnType<typeof anInstallation>>) => {}) => {
    const here = await anInstallation(caller);
    await act(here);
    const app = api(here.desk, async () => caller, noAssets);
    const answer = await app.request("/maps/tiny/desk", { headers: { Accept: "application/json" } });
    return (await answer.json()).steps;
  };

  it("tell what the log has of each, and lead where she may go", async () => {
    const found = await steps(callerAs("coordinator", "tiny"));
    expect(found.map(({ step, doneAt }: { step: string; doneAt: string | null }) => [step, doneAt])).toEqual([
      ["told", now().toISOString()],
      ["codebook", now().toISOString()],
      ["protocol", null],
      ["sources", null],
      ["team", null],
      ["rounds", null],
      ["release", null],
    ]);
    const ways = Object.fromEntries(found.map(({ step, to }: { step: string; to: unknown }) => [step, to]));
    expect(["told", "team", "sources"].map((step) => ways[step])).toEqual([
      null,
      null,
      "/maps/tiny/desk/sources",
    ]);
  });

  it("are over with the first release, and nothing to who does not plan the map", async () => {
    expect(await steps(callerAs("coder", "tiny"))).toBeNull();
    const released = await steps(callerAs("keeper", "tiny"), async ({ desk }) => {
      const app = api(desk, async () => callerAs("keeper", "tiny"), noAssets);
      const send = (path: string, body: string, type: string) =>
        app.request(path, { method: "POST", body, headers: { "Content-Type": type } });
      await send("/api/maps/tiny/batches?fileName=list.csv", "Name,Year\nOne,2019\n", "text/csv");
      await send("/api/maps/tiny/releases", "{}", "application/json");
    });
    expect(released).toBeNull();
  });
});
