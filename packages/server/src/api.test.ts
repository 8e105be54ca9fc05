import { existsSync } from "node:fs";
import { anyone, commandLine, operations } from "@mapwright/domain";
import { answers, relationFacts } from "@mapwright/usecases";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { api } from "./api.ts";
import { anApi } from "./testing/an-api.ts";
import { asking, noAssets } from "./testing/installation.ts";

/** An operation as the description of the interface tells it. */
interface Described {
  readonly operationId: string;
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json"?: { readonly schema: object } } };
  };
}

describe("the HTTP interface", () => {
  test("has an answer for every declared operation, and describes it", async () => {
    const { get } = await anApi();
    const asJson = operations.filter((operation) => !("media" in operation));
    expect(asJson.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
    const document = await (await get("/api/openapi.json")).json();
    const described = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  test("describes itself in valid OpenAPI 3.1", async () => {
    const { get } = await anApi();
    const validator = new Validator();
    const told = await validator.validate(await (await get("/api/openapi.json")).json());
    expect(told.errors ?? []).toEqual([]);
    expect([told.valid, validator.version]).toEqual([true, "3.1"]);
  });

  test("says what each answer holds, and leads every reference to a schema of its own", async () => {
    const { get } = await anApi();
    const text = await (await get("/api/openapi.json")).text();
    const { paths, components } = JSON.parse(text);
    const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
    expect(references).toContain("Initiative");
    expect(references.filter((name) => !Object.hasOwn(components.schemas, name))).toEqual([]);
    const open = Object.values<Record<string, Described>>(paths)
      .flatMap((path) => Object.values(path))
      .filter(({ responses }) => {
        const schema = responses[200].content["application/json"]?.schema;
        return schema !== undefined && !("$ref" in schema) && !("properties" in schema);
      });
    // Its answer is the text of a file.
    expect(open.map(({ operationId }) => operationId)).toEqual(["initiatives.download"]);
  });

  test("can judge every relation that is declared", () => {
    const declared = operations.filter(({ relation }) => relation !== undefined).map(({ name }) => name);
    expect(Object.keys(relationFacts).sort()).toEqual(declared.sort());
  });

  test("lists maps with their last release", async () => {
    const { get } = await anApi();
    expect(await (await get("/api/maps")).json()).toMatchObject({
      maps: [{ slug: "tiny", release: 1, initiatives: 0 }],
    });
  });

  test("names the release an answer was computed from, and answers 304 while it is the same", async () => {
    const { get, manifest } = await anApi();
    const first = await get("/api/maps/tiny/facets");
    expect(first.headers.get("Mapwright-Release")).toBe(`1 sha256:${manifest.sha256}`);
    const again = await get("/api/maps/tiny/facets", { "If-None-Match": first.headers.get("ETag") ?? "" });
    expect(again.status).toBe(304);
  });

  test.each([
    "/api/maps/tiny/facets",
    "/api/maps/tiny/initiatives.csv",
    "/maps/tiny/releases/1/figures/funnel.svg",
    "/maps/tiny/releases/1/package/data/initiatives.csv",
  ])("answers 304 at %s to a browser that got it compressed, whose tag is a weak one", async (path) => {
    const { desk } = await anApi();
    const app = api(desk, async () => desk.caller, noAssets);
    const headers = { "Accept-Encoding": "gzip" };
    const first = await app.request(path, { headers });
    const tag = first.headers.get("ETag") ?? "";
    expect([first.status, first.headers.get("Content-Encoding"), tag.slice(0, 3)]).toEqual([
      200,
      "gzip",
      'W/"',
    ]);
    const again = (held: string) => app.request(path, { headers: { ...headers, "If-None-Match": held } });
    expect((await again(tag)).status).toBe(304);
    expect((await again(`"another", ${tag}`)).status).toBe(304);
    expect((await again('"another"')).status).toBe(200);
  });

  test.each([
    ["/api/maps/tini", 404, "map-unknown"],
    ["/api/maps/tiny/releases/7", 404, "release-unknown"],
    ["/api/maps/tiny/initiatives/TN-0001", 404, "initiative-unknown"],
    ["/api/maps/tiny/facets?where=colour=red", 400, "variable-unknown"],
    ["/api/maps/tiny/facets?wehre=stage=mapping", 400, "input-invalid"],
    ["/api/maps/tiny/initiatives?limit=1000000", 400, "input-invalid"],
    ["/api/maps/tiny/initiatives?offset=1&offset=2", 400, "input-invalid"],
    ["/api/maps/..%2f..%2fetc/facets", 400, "input-invalid"],
    ["/api/nothing", 404, "address-unknown"],
  ])("answers %s with %i and the problem %s in the one form of errors", async (path, status, code) => {
    const { get } = await anApi();
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    const body = await response.json();
    expect(body).toMatchObject({ status, type: `urn:mapwright:problem:${code}`, errors: [{ code }] });
  });

  test("says which methods an address answers to when it is asked in another way", async () => {
    const { send } = await anApi();
    for (const [method, path, allow] of [
      ["DELETE", "/api/maps", "GET, HEAD, POST"],
      ["PUT", "/api/maps/tiny/facets", "GET, HEAD"],
      ["PATCH", "/api/openapi.json", "GET, HEAD"],
    ] as const) {
      const response = await send(method, path, "", {});
      expect([response.status, response.headers.get("Allow")]).toEqual([405, allow]);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ status: 405, errors: [{ code: "method-unknown" }] });
    }
    expect((await send("DELETE", "/api/nothing", "", {})).status).toBe(404);
  });

  test("names a parameter that there is none of", async () => {
    const { get } = await anApi();
    const { errors } = await (await get("/api/maps/tiny/facets?wehre=stage=mapping")).json();
    expect(errors[0].message).toBe('There is no parameter "wehre".');
  });

  test("searches whatever it is given without failing", async () => {
    const { get } = await anApi();
    for (const words of ["", '"', "* NEAR (", "a".repeat(9_000), "\u0000", "😀"]) {
      const response = await get(`/api/maps/tiny/search?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
    }
  });

  test("lets other sites read, and only read", async () => {
    const { get, send } = await anApi();
    const from = { Origin: "https://elsewhere.example" };
    expect((await get("/api/maps", from)).headers.get("Access-Control-Allow-Origin")).toBe("*");
    const asked = await send("OPTIONS", "/api/maps", "", {
      ...from,
      "Access-Control-Request-Method": "POST",
    });
    expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD");
  });

  test.skipIf(!existsSync(new URL("../../web/dist-client/.vite/manifest.json", import.meta.url)))(
    "answers an unknown address under a map with a page for browsers and a problem for programs",
    async () => {
      const { get } = await anApi();
      for (const path of [
        "/maps/tiny/nowhere",
        "/maps/none",
        "/maps/tiny/initiatives/TN-9",
        "/nowhere/at/all",
      ]) {
        const page = await get(path, { Accept: "text/html,*/*" });
        expect(page.status).toBe(404);
        expect(page.headers.get("Content-Type")).toContain("text/html");
        expect(await page.text()).toContain("<h1>Nothing at this address</h1>");
        const problem = await get(path, { Accept: "application/json" });
        expect(problem.status).toBe(404);
        expect(await problem.json()).toMatchObject({ errors: [{ code: "address-unknown" }] });
      }
      expect((await get("/api/nothing", { Accept: "text/html" })).headers.get("Content-Type")).toBe(
        "application/problem+json",
      );
    },
  );
});

const commands = operations.filter(({ kind }) => kind === "command");

describe("a command", () => {
  test.each(commands.map(({ name, http }) => [name, http]))("%s needs an account", async (_name, http) => {
    const { send, desk } = await anApi();
    const [method = "", path = ""] = http.split(" ");
    const before = await desk.store.read((reader) => reader.head());
    const response = await send(method, path.replaceAll(/\{(\w+)\}/g, "1"), exampleBody);
    expect([response.status, (await response.json()).errors[0].code]).toEqual([401, "sign-in-needed"]);
    expect(await desk.store.read((reader) => reader.head())).toEqual(before);
  });

  test("does its work once for one idempotency key, however often it comes", async () => {
    const { desk } = await anApi();
    const { send } = asking(desk, commandLine);
    const key = { "Idempotency-Key": "freeze-2026-01" };
    const first = await send("POST", "/api/maps/tiny/releases", { notes: "First" }, key);
    const again = await send("POST", "/api/maps/tiny/releases", { notes: "First" }, key);
    expect(first.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    expect(await (await asking(desk, anyone).get("/api/maps/tiny")).json()).toMatchObject({
      releases: [{ release: 1 }, { release: 2, notes: "First" }],
    });
    const other = await send("POST", "/api/maps/tiny/releases", { notes: "Second" }, key);
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ errors: [{ code: "idempotency-key-reused" }] });
  });

  test("keeps nothing under its key when it is refused", async () => {
    const { desk } = await anApi();
    const { send } = asking(desk, commandLine);
    const key = { "Idempotency-Key": "withdraw-it" };
    const body = { reason: "A wrong wave went in." };
    expect((await send("POST", "/api/maps/tiny/releases/2/withdrawal", body, key)).status).toBe(404);
    await send("POST", "/api/maps/tiny/releases", {});
    expect((await send("POST", "/api/maps/tiny/releases/2/withdrawal", body, key)).status).toBe(200);
    const twice = await send("POST", "/api/maps/tiny/releases/2/withdrawal", body);
    expect([twice.status, await twice.json()]).toMatchObject([
      409,
      { errors: [{ code: "release-withdrawn" }] },
    ]);
  });

  test.each([
    ["an unknown member", { notes: null, owner: "me" }, {}, 400, "input-invalid"],
    ["a name that stands in the address", { map: "other" }, {}, 400, "input-invalid"],
    ["no JSON", "{", {}, 400, "input-invalid"],
    ["a list", [], {}, 400, "input-invalid"],
    [
      "a form's type",
      "notes=1",
      { "Content-Type": "application/x-www-form-urlencoded" },
      415,
      "body-not-json",
    ],
    ["plain text", "{}", { "Content-Type": "text/plain" }, 415, "body-not-json"],
    ["a key of one letter", {}, { "Idempotency-Key": "k" }, 400, "input-invalid"],
    ["more than 8 MiB", JSON.stringify({ notes: "x".repeat(9 << 20) }), {}, 413, "body-too-large"],
  ])("with %s in its body is refused", async (_what, body, headers, status, code) => {
    const { desk } = await anApi();
    const response = await asking(desk, commandLine).send("POST", "/api/maps/tiny/releases", body, headers);
    expect([response.status, (await response.json()).errors[0].code]).toEqual([status, code]);
  });

  test("takes a file in through its body, corrects a value and takes the batch back", async () => {
    const { desk } = await anApi();
    const { send } = asking(desk, commandLine);
    const asFile = { "Content-Type": "text/csv" };
    const csv = "Name,Year\nOne,2019\nTwo,2020\n";
    const address = "/api/maps/tiny/batches?fileName=list.csv";
    const imported = await (await send("POST", address, csv, asFile)).json();
    expect(imported).toMatchObject({ batch: 1, already: false, rows: 2, refused: 0, initiatives: 2 });
    expect(await (await send("POST", address, csv, asFile)).json()).toMatchObject({
      batch: 1,
      already: true,
    });

    const year = "/api/maps/tiny/initiatives/TN-0001/values/year";
    const correction = { answer: { number: 2018 }, reason: "The register says so.", supersedes: null };
    expect(await (await send("POST", year, correction)).json()).toEqual({ correction: 1, warnings: [] });
    const stale = await send("POST", year, { ...correction, answer: { number: 2017 } });
    expect([stale.status, (await stale.json()).errors[0].code]).toEqual([409, "correction-stale"]);
    const unfit = await send("POST", year, { ...correction, answer: { codes: ["x"] }, supersedes: 1 });
    expect([unfit.status, (await unfit.json()).errors[0].code]).toEqual([422, "answer-unfit"]);

    const undone = await send("POST", "/api/maps/tiny/batches/1/undo", { reason: "Wrong list." });
    expect(await undone.json()).toEqual({ records: 2, withdrawn: 2 });
    const again = await send("POST", "/api/maps/tiny/batches/1/undo", { reason: "Wrong list." });
    expect(again.status).toBe(409);
  });

  test("adopts a codebook that every value fits, and refuses one that some do not", async () => {
    const { desk } = await anApi();
    const { send } = asking(desk, commandLine);
    await send("POST", "/api/maps/tiny/batches?fileName=list.csv", "Name,Year\nOne,2019\n", {
      "Content-Type": "text/csv",
    });
    const variable = {
      code: "name",
      kind: "text",
      step: "inventory",
      label: { en: "Name" },
      provenance: "proposed",
    };
    const codebook = {
      format: "mapwright-codebook/1",
      id: "tiny",
      version: "2.0.0",
      title: { en: "Tiny" },
      languages: ["en"],
      variables: [variable, { ...variable, code: "year", kind: "year", label: { en: "Year" } }],
    };
    const adopted = await send("POST", "/api/maps/tiny/codebook", { codebook });
    expect(await adopted.json()).toEqual({ codebook: "tiny@2.0.0", before: "tiny@1.0.0" });
    const without = { ...codebook, version: "3.0.0", variables: [variable] };
    const refused = await send("POST", "/api/maps/tiny/codebook", { codebook: without });
    expect([refused.status, (await refused.json()).errors[0]]).toMatchObject([
      409,
      { code: "codebook-unfit", message: expect.stringContaining("TN-0001") },
    ]);
    const changed = { ...codebook, title: { en: "Tinier" } };
    const taken = await send("POST", "/api/maps/tiny/codebook", { codebook: changed });
    expect([taken.status, (await taken.json()).errors[0].code]).toEqual([409, "codebook-version-taken"]);
  });
});

/** Fits no command: what it asks is refused for want of an account, or for its form. */
const exampleBody = { reason: "Because." };
