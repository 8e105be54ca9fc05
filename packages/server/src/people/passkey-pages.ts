import { addPasskey, removePasskey, signInWithPasskey } from "@mapwright/usecases";
import type { Hono } from "hono";
import { clientNetwork } from "./client-address.ts";
import { letIn } from "./enter.ts";
import { agentOf, type Entrance, formOf } from "./forms.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import { checkedNewPasskey, checkedPasskey } from "./passkey-ceremony.ts";
import { signInPage } from "./sign-in-pages.ts";
import { networkLimits } from "./throttle.ts";
import { proving, withSession } from "./ways-pages.ts";

/** Signing in with a passkey, adding one and removing it. A script puts the device's answer into the forms. */
export function addPasskeyPages(app: Hono, entrance: Entrance): void {
  const { desk, throttle } = entrance;
  app.post("/sign-in/passkey", async (context) => {
    mustBeOwnOrigin(context);
    const { answer = "", next } = await formOf(context);
    const limits = networkLimits(clientNetwork(context, entrance.isBehindProxy));
    try {
      await throttle.take(limits);
      const signed = await checkedPasskey(context, entrance, answer);
      const secret = await signInWithPasskey(desk, signed, agentOf(context));
      await throttle.forget([], limits);
      return await letIn(context, entrance, secret, next);
    } catch (error) {
      return await signInPage(context, entrance, { next, error });
    }
  });
  app.post(
    "/account/passkeys",
    proving(entrance, async (context, mine, { answer = "", name = "", password = "" }) => {
      const account = mine.caller.account ?? "";
      const made = await checkedNewPasskey(context, entrance, { account, answer });
      const named = name.trim().slice(0, 80) || new Date(mine.now()).toISOString().slice(0, 10);
      const secret = await addPasskey(mine, { ...made, name: named, password }, agentOf(context));
      return withSession(context, secret, "passkey-added");
    }),
  );
  app.post(
    "/account/passkeys/:passkey/remove",
    proving(entrance, async (context, mine, { password = "" }) => {
      const passkey = context.req.param("passkey") ?? "";
      const secret = await removePasskey(mine, { passkey, password }, agentOf(context));
      return withSession(context, secret, "passkey-removed");
    }),
  );
}
