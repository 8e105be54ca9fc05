import {
  accounts,
  endSessionOperation,
  listSessions,
  namePasskeyOperation,
  showSignIn,
} from "@mapwright/domain";
import { changePassword, type Desk } from "@mapwright/usecases";
import type { SignInNews } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { agentOf, called, type Entrance, goTo, problemsOf, show, signedIn, type Texts } from "./forms.ts";
import { newPasskeyOptions } from "./passkey-ceremony.ts";
import { setSession } from "./session-cookie.ts";
import type { Limit } from "./throttle.ts";

/** How one signs in, and where one is signed in. */
export function addWaysPages(app: Hono, entrance: Entrance): void {
  app.get(
    "/account/sign-in",
    signedIn(entrance, (context, mine) => waysPage(context, entrance, mine)),
  );
  app.post(
    "/account/password",
    proving(entrance, async (context, mine, { old = "", password = "" }) => {
      const secret = await changePassword(mine, { old, password }, agentOf(context));
      return withSession(context, secret, "password-changed");
    }),
  );
  app.post(
    "/account/sessions/:session/end",
    signedIn(entrance, async (context, mine) => {
      const session = context.req.param("session") ?? "";
      try {
        await called(mine, endSessionOperation, { session });
        return goTo(context, "/account/sign-in");
      } catch (error) {
        return await waysPage(context, entrance, mine, { error });
      }
    }),
  );
  app.post(
    "/account/passkeys/:passkey/name",
    signedIn(entrance, async (context, mine, { name = "" }) => {
      try {
        await called(mine, namePasskeyOperation, { passkey: context.req.param("passkey"), name });
        return goTo(context, "/account/sign-in");
      } catch (error) {
        return await waysPage(context, entrance, mine, { error });
      }
    }),
  );
}

/** A form of somebody who proves to be the owner by a password: tries are counted, and the page tells what went wrong. */
export function proving(
  entrance: Entrance,
  work: (context: Context, mine: Desk, filled: Texts) => Promise<Response>,
): (context: Context) => Promise<Response> {
  return signedIn(entrance, async (context, mine, filled) => {
    try {
      await entrance.throttle.take(proofLimits(mine));
      return await work(context, mine, filled);
    } catch (error) {
      return await waysPage(context, entrance, mine, { error });
    }
  });
}

/** How often somebody at a session may try the password that proves them its owner. */
export function proofLimits({ caller }: Desk): readonly Limit[] {
  return [{ key: `password ${caller.account}`, most: 10 }];
}

/** Gives the browser the session that took the place of all others, and shows the page to whoever it is now. */
export function withSession(context: Context, secret: string, news: SignInNews): Response {
  setSession(context, secret);
  return goTo(context, `/account/sign-in?done=${news}`);
}

interface Told {
  readonly error?: unknown;
  /** Whether its owner has just shown who they are to link a provider. */
  readonly mayLink?: boolean;
}

export async function waysPage(
  context: Context,
  entrance: Entrance,
  mine: Desk,
  { error, mayLink = false }: Told = {},
): Promise<Response> {
  const account = mine.caller.account ?? "";
  const ways = showSignIn.output.parse((await called(mine, showSignIn, {})).output);
  const { sessions } = listSessions.output.parse((await called(mine, listSessions, {})).output);
  const row = await mine.store.read((reader) => reader.one(accounts, { account }));
  return await show(
    context,
    {
      kind: "ways",
      frame: { ...frameOf(context, entrance.assets), address: "/account/sign-in" },
      problems: error === undefined ? [] : problemsOf(error),
      ways,
      sessions,
      news: context.req.query("done") ?? null,
      newPasskey: await newPasskeyOptions(context, entrance, {
        account,
        name: row?.email ?? account,
        known: ways.passkeys,
      }),
      provider:
        entrance.openId === undefined ? null : { name: entrance.openId.name, issuer: entrance.openId.issuer },
      mayLink,
    },
    { error },
  );
}
