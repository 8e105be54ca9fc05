import { describe, expect, test } from "vitest";
import { anApi } from "../testing/an-api.ts";

const base = "/api/maps/tiny/initiatives";

describe("downloads over HTTP", () => {
  test("come under the ending of their form, with a name that tells the release", async () => {
    const { get, manifest } = await anApi();
    const csv = await get(`${base}.csv`);
    expect(csv.status).toBe(200);
    expect(csv.headers.get("Content-Type")).toMatch(/^text\/csv/);
    expect(csv.headers.get("Content-Disposition")).toBe('attachment; filename="tiny-release-1.csv"');
    expect(csv.headers.get("Mapwright-Release")).toBe(`1 sha256:${manifest.sha256}`);
    expect(csv.headers.get("Link")).toContain('/initiatives.csv-metadata.json>; rel="describedby"');
    for (const form of ["json", "jsonl", "jsonld", "geojson", "csv-metadata.json"])
      expect((await get(`${base}.${form}?release=1`)).status).toBe(200);
  });

  test("tell where they were retrieved, and the filter as it was asked", async () => {
    const { get } = await anApi();
    const address = `http://maps.example${base}.json?where=stage%3Dmapping&language=fr`;
    const about = await (await get(address)).json();
    expect(about).toMatchObject({
      retrievedFrom: address,
      filter: { where: ["stage=mapping"], language: "fr" },
    });
  });

  test("come at the address of the list to who accepts nothing else", async () => {
    const { get } = await anApi();
    const types = async (accept: string) => {
      const { headers } = await get(base, { Accept: accept });
      return [headers.get("Content-Type")?.split(";")[0], headers.get("Vary")?.includes("Accept")];
    };
    expect(await types("text/csv")).toEqual(["text/csv", true]);
    expect(await types("application/ld+json, application/json;q=0.5")).toEqual(["application/ld+json", true]);
    expect(await types("text/html,*/*;q=0.8")).toEqual(["application/json", true]);
    expect(await types("*/*")).toEqual(["application/json", true]);
  });

  test("are not sent again while the release is the same, and no form for another", async () => {
    const { get } = await anApi();
    const tag = (await get(`${base}.csv`)).headers.get("ETag") ?? "";
    expect((await get(`${base}.csv`, { "If-None-Match": tag })).status).toBe(304);
    expect((await get(base, { Accept: "application/ld+json", "If-None-Match": tag })).status).toBe(200);
  });

  test("refuse a form, variable or map that there is not", async () => {
    const { get } = await anApi();
    const status = async (path: string) => [
      (await get(path)).status,
      (await (await get(path)).json()).errors[0].code,
    ];
    expect(await status(`${base}.exe`)).toEqual([400, "input-invalid"]);
    expect(await status(`${base}.csv?where=nothing=1`)).toEqual([400, "variable-unknown"]);
    expect(await status("/api/maps/none/initiatives.csv")).toEqual([404, "map-unknown"]);
  });
});
