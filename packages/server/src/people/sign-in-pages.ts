import { openSession, signIn, signOut, takeCode } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { clientNetwork } from "./client-address.ts";
import { codeStep, enter, letIn, opened } from "./enter.ts";
import { type Entrance, formOf, goTo, ownPath, problemsOf, show } from "./forms.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import { signInOptions } from "./passkey-ceremony.ts";
import { clearSession, readCookie, sessionSecret } from "./session-cookie.ts";
import { signInLimits } from "./throttle.ts";

/** Signing in by password and code, and out. */
export function addSignInPages(app: Hono, entrance: Entrance): void {
  const { desk, throttle, tickets } = entrance;
  app.get("/sign-in", (context) => signInPage(context, entrance, { next: context.req.query("next") }));
  app.post("/sign-in", async (context) => {
    mustBeOwnOrigin(context);
    const { email = "", password = "", next } = await formOf(context);
    const limits = signInLimits(email, clientNetwork(context, entrance.isBehindProxy));
    try {
      await throttle.take(limits.all);
      const first = await signIn(desk, { email, password });
      await throttle.forget(limits.ofAccount, limits.here);
      return await enter(context, entrance, { ...first, way: "password" }, next);
    } catch (error) {
      return await signInPage(context, entrance, { email, next, error });
    }
  });
  app.get("/sign-in/code", (context) => codePage(context, entrance));
  app.post("/sign-in/code", async (context) => {
    mustBeOwnOrigin(context);
    const step = tickets.open(codeStep, readCookie(context, "mapwright-step") ?? "");
    const { account, next } = step ?? {};
    if (account === undefined) return goTo(context, "/sign-in");
    const limits = [{ key: `code ${account}`, most: 5 }];
    try {
      await throttle.take(limits);
      await takeCode(desk, account, (await formOf(context))["code"] ?? "");
      await throttle.forget(limits);
      const secret = await openSession(desk, account, opened(context, "second-factor"));
      return await letIn(context, entrance, secret, next);
    } catch (error) {
      return await codePage(context, entrance, error);
    }
  });
  app.post("/sign-out", async (context) => {
    mustBeOwnOrigin(context);
    const secret = sessionSecret(context);
    if (secret !== undefined) await signOut(desk, secret);
    clearSession(context);
    return goTo(context, "/");
  });
}

/** The page to sign in on, again after what went wrong. */
export async function signInPage(
  context: Context,
  entrance: Entrance,
  { email = "", next, error }: { email?: string; next?: string | undefined; error?: unknown },
): Promise<Response> {
  return await show(
    context,
    {
      kind: "sign-in",
      frame: { ...frameOf(context, entrance.assets), address: "/sign-in" },
      problems: error === undefined ? [] : problemsOf(error),
      email,
      next: ownPath(next),
      passkey: await signInOptions(context, entrance),
      provider: entrance.openId?.name ?? null,
    },
    { error },
  );
}

async function codePage(context: Context, { assets, tickets }: Entrance, error?: unknown): Promise<Response> {
  const step = tickets.open(codeStep, readCookie(context, "mapwright-step") ?? "");
  if (step === undefined) return goTo(context, "/sign-in");
  const problems = error === undefined ? [] : problemsOf(error);
  return await show(context, { kind: "sign-in-code", frame: frameOf(context, assets), problems }, { error });
}
