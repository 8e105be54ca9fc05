import { type Operation, ProblemError } from "@mapwright/domain";
import { type Desk, perform } from "@mapwright/usecases";
import { type Assets, type DeskPage, type FormProblem, languageFrom, renderDesk } from "@mapwright/web";
import type { Context } from "hono";
import { inputFrom } from "../input.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import type { OpenIdProvider } from "./openid-provider.ts";
import { type Throttle, ThrottledError } from "./throttle.ts";
import type { Tickets } from "./tickets.ts";

/** What the pages for signing in, one's account and a team work with. */
export interface Entrance {
  /** For what happens before it is known who calls. */
  readonly desk: Desk;
  readonly deskFor: (context: Context) => Promise<Desk>;
  readonly assets: Assets;
  readonly throttle: Throttle;
  readonly tickets: Tickets;
  readonly isBehindProxy: boolean;
  /** Where people may sign in with an account they have elsewhere. */
  readonly openId?: OpenIdProvider | undefined;
}

export type Texts = Readonly<Record<string, string>>;

/** These pages run the program's own scripts only, and send forms nowhere else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Answers with a page that no cache keeps. A problem with what was sent is 422, too many tries 429 with how long to wait. */
export function show(
  context: Context,
  page: DeskPage,
  { status, error }: { status?: 200 | 403 | 404; error?: unknown } = {},
): Response | Promise<Response> {
  context.header("Content-Security-Policy", policy);
  context.header("Content-Language", page.frame.language);
  context.header("Cache-Control", "no-store");
  if (error instanceof ThrottledError) context.header("Retry-After", String(error.waitSeconds));
  const refused = error instanceof ThrottledError ? 429 : page.problems.length > 0 ? 422 : 200;
  return context.html(renderDesk(page), status ?? refused);
}

/** A page for whoever is signed in; others sign in first and come back. */
export function signedIn(
  { deskFor }: Entrance,
  work: (context: Context, mine: Desk, filled: Texts) => Promise<Response>,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const isForm = context.req.method === "POST";
    if (isForm) mustBeOwnOrigin(context);
    const mine = await deskFor(context);
    if (mine.caller.account !== null) return await work(context, mine, isForm ? await formOf(context) : {});
    return goTo(context, `/sign-in?next=${encodeURIComponent(isForm ? "/account" : context.req.path)}`);
  };
}

/** Does what a form asks as the operation it stands for, so that the one rights table guards it too. */
export async function called(desk: Desk, operation: Operation, given: Record<string, unknown>) {
  return await perform(desk, operation, inputFrom(operation, given));
}

export async function formOf(context: Context): Promise<Texts> {
  const body = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** A path of this installation, the account page for anything else: nobody is sent to another site. */
export function ownPath(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text) ? text : "/account";
}

/** The problems of a refusal as a form shows them; anything else is thrown on. */
export function problemsOf(error: unknown): readonly FormProblem[] {
  if (!(error instanceof ProblemError)) throw error;
  const minutes = error instanceof ThrottledError ? Math.ceil(error.waitSeconds / 60) : undefined;
  return error.problems.map(({ code, message, hint, value }) => ({
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(value === undefined ? {} : { value }),
    ...(minutes === undefined ? {} : { count: minutes }),
  }));
}

/** Sends a browser on after a form, in the language its reader has chosen by address. */
export function goTo(context: Context, path: string): Response {
  const language = languageFrom(context.req.query("lang") ?? "");
  const joined = path.includes("?") ? "&" : "?";
  return context.redirect(language === undefined ? path : `${path}${joined}lang=${language}`, 303);
}

export function agentOf(context: Context): string {
  return context.req.header("User-Agent") ?? "";
}
