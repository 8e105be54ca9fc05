import type { SignInWay } from "@mapwright/domain";
import { callerOfSession, type FirstFactor, openSession, renewSession, signOut } from "@mapwright/usecases";
import type { Context, MiddlewareHandler } from "hono";
import { agentOf, type Entrance, goTo, ownPath } from "./forms.ts";
import { clearCookie, readCookie, sessionSecret, setSession, writeCookie } from "./session-cookie.ts";

const stepMinutes = 10;

/** What a browser carries while a code is asked for. */
export const codeStep = "code";

/** Where somebody goes who has shown a first factor: on to `next`, or to the code where they have set one up. */
export async function enter(
  context: Context,
  entrance: Entrance,
  { account, hasSecondFactor, way }: FirstFactor & { readonly way: SignInWay },
  next: string | undefined,
): Promise<Response> {
  if (!hasSecondFactor)
    return await letIn(
      context,
      entrance,
      await openSession(entrance.desk, account, opened(context, way)),
      next,
    );
  const ticket = entrance.tickets.seal(codeStep, { account, next: ownPath(next) }, stepMinutes);
  writeCookie(context, "mapwright-step", ticket, stepMinutes * 60);
  return goTo(context, "/sign-in/code");
}

export function opened(context: Context, way: SignInWay) {
  return { way, agent: agentOf(context) };
}

/** Gives the browser its new session in the place of the one it had. Who must set up a second factor first is sent there. */
export async function letIn(
  context: Context,
  { desk }: Entrance,
  secret: string,
  next: string | undefined,
): Promise<Response> {
  const old = sessionSecret(context);
  if (old !== undefined) await signOut(desk, old);
  if (readCookie(context, "mapwright-step") !== undefined) clearCookie(context, "mapwright-step");
  setSession(context, secret);
  const caller = await callerOfSession(desk, secret);
  return goTo(context, caller?.lacksSecondFactor ? "/account/sign-in" : ownPath(next));
}

/**
 * Changes the secret of a session when its owner's roles have changed, with the next page they open. Not with other requests:
 * those of one page run beside each other, and all would carry the old one.
 */
export function renewal({ desk }: Pick<Entrance, "desk">): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const secret = sessionSecret(context);
    const isPage = context.res.headers.get("Content-Type")?.startsWith("text/html") ?? false;
    if (secret === undefined || !isPage || context.req.method !== "GET") return;
    const fresh = await renewSession(desk, secret);
    if (fresh !== undefined) setSession(context, fresh);
  };
}
