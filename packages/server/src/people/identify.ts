import { anyone, type Caller, ProblemError } from "@mapwright/domain";
import { callerOfSession, callerOfToken, type PeopleContext } from "@mapwright/usecases";
import type { Context } from "hono";
import { sessionSecret } from "./session-cookie.ts";

/**
 * Who calls: by personal token, by the session of the pages, or anyone. A token that is not good is refused rather than
 * taken for nobody; a session changes things only from pages of this installation.
 */
export function identifier(people: PeopleContext): (context: Context) => Promise<Caller> {
  return async (context) => {
    const bearer = /^Bearer +(\S+)$/i.exec(context.req.header("Authorization") ?? "")?.[1];
    if (bearer !== undefined) return (await callerOfToken(people, bearer)) ?? refuseToken();
    const secret = sessionSecret(context);
    if (secret === undefined) return anyone;
    const caller = (await callerOfSession(people, secret)) ?? anyone;
    if (caller.account !== null && changes(context)) mustBeOwnOrigin(context);
    return caller;
  };
}

function changes(context: Context): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(context.req.method);
}

/** Refuses a form or script of another site; browsers say where a request comes from whenever it can change something. */
export function mustBeOwnOrigin(context: Context): void {
  const origin = context.req.header("Origin");
  const site = context.req.header("Sec-Fetch-Site");
  const isOwn = origin !== undefined && origin === new URL(context.req.url).origin;
  if (isOwn && (site === undefined || site === "same-origin")) return;
  throw new ProblemError({
    code: "origin-foreign",
    message: "This did not come from a page of this installation.",
    hint: "Use its own pages, or a personal token.",
  });
}

function refuseToken(): never {
  throw new ProblemError({
    code: "token-invalid",
    message: "This token is not good, or no longer.",
    hint: "Make a new one on the account page, or with `mapwright token create`.",
  });
}
