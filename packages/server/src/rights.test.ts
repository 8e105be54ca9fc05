import {
  type Area,
  anyone,
  type Caller,
  callerAs,
  commandLine,
  initiatives as initiativesTable,
  type Operation,
  operations,
  type Principal,
  principals,
  rightsTable,
} from "@mapwright/domain";
import { type Desk, freezeRelease } from "@mapwright/usecases";
import { beforeAll, describe, expect, test } from "vitest";
import { api } from "./api.ts";
import { aDesk, asking, noAssets } from "./testing/installation.ts";
import { operationsPage, rightsPage } from "./testing/rights-page.ts";

/** What stands in an address in place of its names, so that the things are there. */
const named: Readonly<Record<string, string>> = {
  map: "tiny",
  initiative: "TN-0001",
  variable: "year",
  release: "1",
  batch: "1",
  account: "P-0123456789",
  role: "coder",
  template: "insights",
  token: "none",
  session: "none",
  passkey: "none",
};

/**
 * Routes that no operation declares. Forms do what they ask as an operation, or change nothing but how one signs in;
 * assistants and harvesters only read, whatever the method.
 */
const undeclared = [
  "DELETE /mcp",
  String.raw`GET /api/maps/:map/:file{initiatives\.[a-z.-]+}`,
  "GET /api/maps/:map/releases/:release/table",
  "GET /api/openapi.json",
  "POST /account/openid",
  "POST /account/openid/remove",
  "POST /account/passkeys",
  "POST /account/passkeys/:passkey/name",
  "POST /account/passkeys/:passkey/remove",
  "POST /account/password",
  "POST /account/recovery-codes",
  "POST /account/second-factor",
  "POST /account/second-factor/remove",
  "POST /account/sessions/:session/end",
  "POST /account/tokens",
  "POST /account/tokens/:token/end",
  "POST /join/:secret",
  "POST /mcp",
  "POST /oai",
  "POST /maps/:map/description",
  "POST /maps/:map/desk/brief/:format",
  "POST /maps/:map/team",
  "POST /maps/:map/team/:account/:role/end",
  "POST /new-map",
  "POST /sign-in",
  "POST /sign-in/code",
  "POST /sign-in/passkey",
  "POST /sign-out",
];

/** A body that gets as far as the relation, for operations that have one. */
const bodies: Readonly<Record<string, unknown>> = {
  "values.correct": { answer: { number: 1 }, reason: "A test.", supersedes: 99 },
};

async function anInhabitedDesk(): Promise<Desk> {
  const desk = await aDesk();
  await asking(desk, commandLine).send(
    "POST",
    "/api/maps/tiny/batches?fileName=list.csv",
    "Name,Year\nOne,2019\n",
    {
      "Content-Type": "text/csv",
    },
  );
  await freezeRelease(desk, "tiny", null);
  return desk;
}

async function callAs(desk: Desk, caller: Caller, operation: Operation) {
  const [method = "", template = ""] = operation.http.split(" ");
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? "none");
  const { get, send } = asking(desk, caller);
  const response =
    method === "GET"
      ? await get(path)
      : await send(method, path, bodies[operation.name] ?? { not: "declared" });
  const head = await desk.store.read((reader) => reader.head());
  return { status: response.status, head: head.hash };
}

const cells = rightsTable(operations).flatMap(({ operation, cells: row }) =>
  principals.map((principal): [string, Principal, string, Operation] => [
    operation.name,
    principal,
    row[principal],
    operation,
  ]),
);

const refused = cells.filter(([, , cell]) => cell === "no");
const letThrough = cells.filter(([, , cell]) => cell !== "no");
const onMaps = operations.filter(({ right }) => Array.isArray(right));

describe("the rights table", () => {
  let desk: Desk;
  let before: string;
  let asked = 0;
  beforeAll(async () => {
    desk = await anInhabitedDesk();
    before = (await desk.store.read((reader) => reader.head())).hash;
  });

  test.each(refused)("%s refuses %s, and nothing changes", async (_name, principal, _cell, operation) => {
    const { status, head } = await callAs(desk, callerAs(principal, "tiny"), operation);
    expect([status, head]).toEqual([principal === "anyone" ? 401 : 403, before]);
    asked += 1;
  });

  test.each(letThrough)("%s lets %s through", async (_name, principal, _cell, operation) => {
    const { status } = await callAs(desk, callerAs(principal, "tiny"), operation);
    expect([401, 403, 500]).not.toContain(status);
    asked += 1;
  });

  test.each(onMaps.map((each) => [each.name, each] as const))(
    "%s is closed to an owner of another map",
    async (_name, operation) => {
      const { status, head } = await callAs(desk, callerAs("owner", "other"), operation);
      expect([status, head]).toEqual([403, before]);
      asked += 1;
    },
  );

  test(`SHOWN: rights matrix over HTTP: ${operations.length} operations by ${principals.length} kinds of caller are ${cells.length} cells; ${refused.length} refused without a trace in the log, ${letThrough.length} let through, and ${onMaps.length} refused to owners of another map`, () => {
    expect(asked).toBe(cells.length + onMaps.length);
  });

  test.each<[string, Area, boolean]>([
    ["its source", { sources: ["list-csv"] }, true],
    ["another source", { sources: ["elsewhere"] }, false],
    ["a region it does not lie in", { regions: ["NL"] }, false],
    ["its source and a region it does not lie in", { sources: ["list-csv"], regions: ["NL"] }, false],
  ])("values.correct of an editor of %s", async (_what, area, holds) => {
    const { source } = (await desk.store.read((reader) => reader.rows(initiativesTable)))[0] ?? {
      source: "",
    };
    const sources = area.sources?.map((code) => (code === "list-csv" ? source : code));
    const grants = [{ map: "tiny", role: "editor" as const, area: { ...area, ...(sources && { sources }) } }];
    const caller: Caller = { account: "P-EDITOR0000", by: "session", isKeeper: false, grants };
    const operation = operations.find(({ name }) => name === "values.correct");
    if (operation === undefined) throw new Error("not declared");
    const { status } = await callAs(desk, caller, operation);
    expect(status).toBe(holds ? 409 : 403);
  });

  test("covers every route that can change something, and every route of the interface for programs", () => {
    const declared = new Set(operations.map(({ http }) => http.replaceAll(/\{(\w+)\}/g, ":$1")));
    const openId = {
      issuer: "https://login.example.org",
      clientId: "c",
      clientSecret: "s",
      name: "P",
      opens: false,
    };
    const routed = api(desk, async () => anyone, noAssets, { openId })
      .routes.filter(({ path, method }) => method !== "ALL" && (method !== "GET" || path.startsWith("/api/")))
      .map(({ method, path }) => `${method} ${path}`);
    expect(routed.filter((route) => !declared.has(route)).sort()).toEqual([...undeclared].sort());
  });

  test("is the reference page (vitest -u writes it)", async () => {
    await expect(rightsPage(operations)).toMatchFileSnapshot("../../../docs/reference/rights.md");
    await expect(operationsPage(operations)).toMatchFileSnapshot("../../../docs/reference/operations.md");
  });
});
