import { anyone } from "@mapwright/domain";
import { describe, expect, test } from "vitest";
import { anApi } from "../testing/an-api.ts";
import { asking } from "../testing/installation.ts";

async function anAssistant() {
  const { desk, manifest } = await anApi();
  const { send, get } = asking(desk, anyone);
  const say = async (message: object, headers: Record<string, string> = {}) =>
    await send("POST", "http://maps.example/mcp", { jsonrpc: "2.0", ...message }, headers);
  const post = async (messages: readonly object[] | string) =>
    await send("POST", "http://maps.example/mcp", messages, { "Content-Type": "application/json" });
  const call = async (name: string, args: object) => {
    const answered = await say({ id: 1, method: "tools/call", params: { name, arguments: args } });
    return (await answered.json()).result;
  };
  return { say, post, call, get, manifest };
}

describe("the assistant's endpoint", () => {
  test("agrees on a version and takes notifications without an answer", async () => {
    const { say } = await anAssistant();
    const params = {
      protocolVersion: "2025-03-26",
      capabilities: {},
      clientInfo: { name: "test", version: "1" },
    };
    const { id, result } = await (await say({ id: "a", method: "initialize", params })).json();
    expect(id).toBe("a");
    expect(result).toMatchObject({
      protocolVersion: "2025-03-26",
      capabilities: { tools: {} },
      serverInfo: { name: "mapwright" },
    });
    const newer = await say({
      id: 2,
      method: "initialize",
      params: { ...params, protocolVersion: "2099-01-01" },
    });
    expect((await newer.json()).result.protocolVersion).toBe("2025-06-18");
    const taken = await say({ method: "notifications/initialized" });
    expect([taken.status, await taken.text()]).toEqual([202, ""]);
    expect((await (await say({ id: 3, method: "ping" })).json()).result).toEqual({});
  });

  test("lists the read operations as tools, and nothing that writes", async () => {
    const { say } = await anAssistant();
    const { tools } = (await (await say({ id: 1, method: "tools/list" })).json()).result;
    const names = tools.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "maps_list",
        "codebook_show",
        "atlas_facets",
        "atlas_cross",
        "release_compare",
      ]),
    );
    expect(
      names.filter((name: string) => /freeze|import|create|undo|correct|adopt|withdraw|download/.test(name)),
    ).toEqual([]);
    for (const tool of tools) {
      expect(tool.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
      expect(tool.inputSchema).toMatchObject({ type: "object" });
      expect(tool.annotations.readOnlyHint).toBe(true);
    }
  });

  test("answers with the number, its base and how to cite it", async () => {
    const { call, manifest } = await anAssistant();
    const { content, structuredContent } = await call("atlas_facets", { map: "tiny", variable: ["stage"] });
    expect(JSON.parse(content[0].text)).toEqual(structuredContent);
    expect(structuredContent.answer).toMatchObject({ total: 0, facets: { stage: { base: 0 } } });
    expect(structuredContent.citation).toMatchObject({
      address: "http://maps.example/maps/tiny/releases/1",
      release: 1,
      sha256: manifest.sha256,
      withdrawn: null,
    });
    expect(
      (await call("atlas_facets", { map: "tiny", release: "draft" })).structuredContent.citation,
    ).toBeNull();
  });

  test("leads to the page that shows what was asked about", async () => {
    const { call } = await anAssistant();
    const opens = async (name: string, args: object) =>
      (await call(name, { map: "tiny", ...args })).structuredContent.citation.opens;
    const release = "http://maps.example/maps/tiny/releases/1";
    expect(await opens("atlas_facets", {})).toBe(release);
    expect(await opens("atlas_search", { where: ["stage=inventory"], q: "a b" })).toBe(
      `${release}/explore?where=stage=inventory&q=a+b`,
    );
  });

  test("takes numbers and single texts as an address would give them", async () => {
    const { call } = await anAssistant();
    const { structuredContent } = await call("atlas_facets", { map: "tiny", release: 1, variable: "stage" });
    expect(Object.keys(structuredContent.answer.facets)).toEqual(["stage"]);
  });

  test("answers a batch with one answer for each request, and says when it is none", async () => {
    const { post } = await anAssistant();
    const ping = (id: number) => ({ jsonrpc: "2.0", id, method: "ping" });
    const both = await post([ping(1), { jsonrpc: "2.0", method: "notifications/initialized" }, ping(2)]);
    expect((await both.json()).map(({ id }: { id: number }) => id)).toEqual([1, 2]);
    expect((await post([])).status).toBe(400);
    expect((await (await post("{broken")).json()).error.code).toBe(-32_700);
    expect((await post(Array.from({ length: 21 }, (_, id) => ping(id)))).status).toBe(400);
  });

  test("tells the model what it can mend as an error of the tool", async () => {
    const { call } = await anAssistant();
    const unknown = await call("atlas_facets", { map: "tiny", where: ["colour=red"] });
    expect(unknown).toMatchObject({ isError: true });
    expect(unknown.content[0].text).toContain("variable-unknown");
    expect((await call("maps_show", { map: "tini" })).content[0].text).toContain("Did you mean tiny?");
    expect((await call("maps_show", { map: "tiny", more: 1 })).content[0].text).toContain("input-invalid");
  });

  test.each([
    [-32_601, { id: 1, method: "resources/list" }],
    [-32_602, { id: 1, method: "tools/call", params: { name: "release_freeze" } }],
    [-32_602, { id: 1, method: "tools/call", params: {} }],
    [-32_600, { id: 1 }],
    [-32_600, { id: 1, method: "ping", jsonrpc: "1.0" }],
  ])("answers %s to %o", async (code, message) => {
    const { say } = await anAssistant();
    expect((await (await say(message)).json()).error.code).toBe(code);
  });

  test("refuses pages of other sites, versions it does not speak and what is no JSON", async () => {
    const { say, get } = await anAssistant();
    const ping = { id: 1, method: "ping" };
    expect((await say(ping, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await say(ping, { Origin: "http://maps.example" })).status).toBe(200);
    expect((await say(ping, { "MCP-Protocol-Version": "1999-01-01" })).status).toBe(400);
    expect((await say(ping, { "Content-Type": "text/plain" })).status).toBe(415);
    const listening = await get("/mcp");
    expect([listening.status, listening.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});
