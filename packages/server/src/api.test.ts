import { existsSync } from "node:fs";
import { operations } from "@mapwright/domain";
import { answers } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { anApi } from "./testing/an-api.ts";

describe("the HTTP interface", () => {
  test("has an answer for every declared operation, and describes it", async () => {
    const { get } = await anApi();
    const answered = operations.filter((declared) => !("media" in declared)).map(({ name }) => name);
    expect(answered.sort()).toEqual(Object.keys(answers).sort());
    const document = await (await get("/api/openapi.json")).json();
    const described = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(operations.map(({ name }) => name).sort());
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

  test("searches whatever it is given without failing", async () => {
    const { get } = await anApi();
    for (const words of ["", '"', "* NEAR (", "a".repeat(9_000), "\u0000", "😀"]) {
      const response = await get(`/api/maps/tiny/search?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
    }
  });

  test("offers nothing that writes, and says so the same way for a map that exists", async () => {
    const { get, post } = await anApi();
    for (const path of ["/api/maps", "/api/maps/tiny", "/api/maps/none"])
      expect((await post(path)).status).toBe(404);
    expect((await get("/api/maps")).headers.get("X-Content-Type-Options")).toBe("nosniff");
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
