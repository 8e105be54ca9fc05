import { type Caller, type Operation, operations, type Role } from "@mapwright/domain";
import type { Context } from "@mapwright/usecases";
import { type Answers, seenIn, slug, type World, worldAnswers } from "@mapwright/usecases/testing";
import type { Hono } from "hono";
import { api } from "../api.ts";
import { deskOver, noAssets } from "./installation.ts";

/** Puts something around the interface: a leak, for instance. */
export type Around = (app: Hono, context: Context) => Hono;

/** The interface over a world's store, asked as whoever the header names; one for all requests to the same store. */
class Interfaces {
  readonly #made = new WeakMap<Context["store"], Hono>();
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  over(context: Context): Hono {
    const known = this.#made.get(context.store);
    if (known !== undefined) return known;
    const identify = async ({ req }: { req: { header(name: string): string | undefined } }) =>
      callerNamed(req.header("From") ?? "");
    const app = this.#around(api(deskOver({ ...context }), identify, noAssets), context);
    this.#made.set(context.store, app);
    return app;
  }
}

/** The owner owns the map; everybody else may do all of the evidence work on it. */
function callerNamed(account: string): Caller {
  const roles: readonly Role[] = account === "owner" ? ["owner"] : ["screener", "coder", "adjudicator"];
  const grants = roles.map((role) => ({ map: slug, role, area: null }));
  return { account, by: "session", isKeeper: false, grants };
}

/** All that a response tells: status, headers, body. */
async function told(response: Response): Promise<unknown> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/**
 * The operations of a history answered over HTTP, each answer with all that its response tells, and the desk's pages as
 * somebody's browser gets them.
 */
export function overHttp(around: Around = (app) => app) {
  const interfaces = new Interfaces(around);
  const answered =
    (operation: Operation) => async (context: Context, input: Readonly<Record<string, unknown>>) => {
      const { path, init } = requestOf(operation, input);
      init.headers.set("From", context.actor);
      return { output: await told(await interfaces.over(context).request(path, init)) };
    };
  const entries = Object.keys(worldAnswers).map((name) => {
    const operation = operations.find((declared) => declared.name === name);
    if (operation === undefined) throw new Error(`There is no operation "${name}".`);
    return [name, answered(operation)];
  });
  return {
    // Made from the same names; each takes what its operation takes, and gives what a response tells.
    answers: Object.fromEntries(entries) as Answers,
    async alsoSeen({ as, store }: World, person: string): Promise<readonly unknown[]> {
      const app = interfaces.over(as(person));
      const pages = await pagesOf(store);
      const headers = { From: person, Accept: "text/html" };
      return await Promise.all(
        pages.map(async (page) => [page, await told(await app.request(page, { headers }))]),
      );
    },
  };
}

async function pagesOf(store: World["store"]): Promise<readonly string[]> {
  const { rounds, tasks, conflicts } = await seenIn(store);
  return [
    ...["", "/rounds", "/flow", "/log", "/releases", "/interests", "/waiting", "/agreement", "/conflicts"],
    ...["/screening", "/coding", "/protocol", "/duplicates"],
    ...rounds.flatMap(({ round }) => [`/rounds/${round}`, `/rounds/${round}/pilot`, `/agreement/${round}`]),
    ...tasks.flatMap(({ task }) => [`/screening/${task}`, `/coding/${task}`]),
    ...conflicts.map(({ conflict }) => `/conflicts/${conflict}`),
  ].map((page) => `/maps/${slug}/desk${page}`);
}

function requestOf({ http, kind }: Operation, input: Readonly<Record<string, unknown>>) {
  const [method = "GET", template = ""] = http.split(" ");
  const rest = new Map(Object.entries(input));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const headers = new Headers({ Accept: "application/json" });
  if (kind === "query") {
    const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
    return { path: query.size === 0 ? path : `${path}?${query}`, init: { method, headers } };
  }
  headers.set("Content-Type", "application/json");
  return { path, init: { method, headers, body: JSON.stringify(Object.fromEntries(rest)) } };
}
