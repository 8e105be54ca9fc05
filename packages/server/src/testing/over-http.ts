import { type Caller, type Operation, operations, ProblemError, type Role } from "@mapwright/domain";
import type { Context } from "@mapwright/usecases";
import { type Answers, seenIn, slug, type World, worldAnswers } from "@mapwright/usecases/testing";
import type { Hono } from "hono";
import { api } from "../api.ts";
import { asDeclared } from "./as-declared.ts";
import { deskOver, noAssets } from "./installation.ts";

/** Puts something around the interface: a leak, for instance. */
export type Around = (app: Hono, context: Context) => Hono;

type RolesOf = (account: string) => readonly Role[];

/** The owner owns the map; everybody else may do all of the evidence work on it. */
const ownerAndTeam: RolesOf = (account) =>
  account === "owner" ? ["owner"] : ["screener", "coder", "adjudicator"];

/** The interface over a world's store, asked as whoever the header names; one for all requests to the same store. */
class Interfaces {
  readonly #made = new WeakMap<Context["store"], Hono>();
  readonly #around: Around;
  readonly #rolesOf: RolesOf;

  constructor(around: Around, rolesOf: RolesOf) {
    this.#around = around;
    this.#rolesOf = rolesOf;
  }

  over(context: Context): Hono {
    const known = this.#made.get(context.store);
    if (known !== undefined) return known;
    const identify = async ({ req }: { req: { header(name: string): string | undefined } }) =>
      callerNamed(req.header("From") ?? "", this.#rolesOf);
    const app = this.#around(asDeclared(api(deskOver({ ...context }), identify, noAssets)), context);
    this.#made.set(context.store, app);
    return app;
  }
}

function callerNamed(account: string, rolesOf: RolesOf): Caller {
  const grants = rolesOf(account).map((role) => ({ map: slug, role, area: null }));
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
  const interfaces = new Interfaces(around, ownerAndTeam);
  return {
    answers: answersBy((operation) => async (context, input) => {
      const { path, init } = requestOf(operation, input, context.actor);
      return { output: await told(await interfaces.over(context).request(path, init)) };
    }),
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

/** Sends a request, also again, with a key or another body. */
export type Sent = (request: {
  readonly operation: Operation;
  readonly context: Context;
  readonly body: string | undefined;
  readonly send: (changed?: { readonly key?: string; readonly body?: string }) => Promise<Response>;
}) => Promise<Response>;

/**
 * The operations of a history answered over HTTP as the use-cases answer them: outputs, or the problems of a refusal. Everybody
 * has every role, so that what is refused is refused by the process and not by the rights table, which has tests of its own.
 */
export function answersOverHttp(sent: Sent = ({ send }) => send()): Answers {
  const interfaces = new Interfaces(
    (app) => app,
    () => ["owner", "coordinator", "screener", "coder", "adjudicator"],
  );
  return answersBy((operation) => async (context, input) => {
    const { path, init } = requestOf(operation, input, context.actor);
    const response = await sent({
      operation,
      context,
      body: init.body,
      send: async ({ key, body } = {}) => {
        const headers = new Headers(init.headers);
        if (key !== undefined) headers.set("Idempotency-Key", key);
        const changed = body === undefined ? {} : { body };
        return await interfaces.over(context).request(path, { ...init, ...changed, headers });
      },
    });
    // What the interface answers is what its operations declare.
    const told = (await response.json()) as { readonly errors?: ProblemError["problems"] };
    if (response.ok) return { output: told };
    const problems = told.errors ?? [];
    // What the rights table refuses for a relation the process refuses as well, with a code of its own that the model knows.
    if (problems[0]?.code === "right-missing") await ownAnswer(operation)(context, input);
    throw new ProblemError(problems);
  });
}

function ownAnswer({ name }: Operation): Answering {
  return worldAnswers[name as keyof typeof worldAnswers] as Answering;
}

type Answering = (
  context: Context,
  input: Readonly<Record<string, unknown>>,
) => Promise<{ readonly output: unknown }>;

function answersBy(answering: (operation: Operation) => Answering): Answers {
  const entries = Object.keys(worldAnswers).map((name) => {
    const operation = operations.find((declared) => declared.name === name);
    if (operation === undefined) throw new Error(`There is no operation "${name}".`);
    return [name, answering(operation)];
  });
  // Made from the same names; each takes what its operation takes.
  return Object.fromEntries(entries) as Answers;
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

function requestOf({ http, kind }: Operation, input: Readonly<Record<string, unknown>>, actor: string) {
  const [method = "GET", template = ""] = http.split(" ");
  const rest = new Map(Object.entries(input));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const headers = new Headers({ Accept: "application/json", From: actor });
  if (kind === "query") {
    const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
    return { path: query.size === 0 ? path : `${path}?${query}`, init: { method, headers } };
  }
  headers.set("Content-Type", "application/json");
  return { path, init: { method, headers, body: JSON.stringify(Object.fromEntries(rest)) } };
}
