import { addPasskey, removePasskey, signInWithPasskey } from "@mapwright/usecases";
import type { Hono } from "hono";
import { clientNetwork } from "./client-address.ts";
import { letIn } from "./enter.ts";
import { agentOf, type Entrance, formOf, signedIn } from "./forms.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import { checkedNewPasskey, checkedPasskey } from "./passkey-ceremony.ts";
import { signInPage } from "./sign-in-pages.ts";
import { proofLimits, waysPage, withSession } from "./ways-pages.ts";

/** Signing in with a passkey, adding one and removing it. A script puts the device's answer into the forms. */
export function addPasskeyPages(app: Hono, entrance: Entrance): void {
  const { desk, throttle } = entrance;
  app.post("/sign-in/passkey", async (context) => {
    mustBeOwnOrigin(context);
    const { answer = "", next } = await formOf(context);
    const network = clientNetwork(context, entrance.isBehindProxy);
    const limits = network === undefined ? [] : [{ key: `network ${network}`, most: 50 }];
    try {
      throttle.take(limits);
      const signed = await checkedPasskey(context, entrance, answer);
      const secret = await signInWithPasskey(desk, signed, agentOf(context));
      throttle.giveBack(limits);
      return await letIn(context, entrance, secret, next);
    } catch (error) {
      return await signInPage(context, entrance, { next, error });
    }
  });
  app.post(
    "/account/passkeys",
    signedIn(entrance, async (context, mine, { answer = "", name = "", password = "" }) => {
      try {
        throttle.take(proofLimits(mine));
        const made = await checkedNewPasskey(context, entrance, {
          account: mine.caller.account ?? "",
          answer,
        });
        const named = name.trim().slice(0, 80) || new Date(mine.now()).toISOString().slice(0, 10);
        const secret = await addPasskey(mine, { ...made, name: named, password }, agentOf(context));
        return withSession(context, secret, "passkey-added");
      } catch (error) {
        return await waysPage(context, entrance, mine, { error });
      }
    }),
  );
  app.post(
    "/account/passkeys/:passkey/remove",
    signedIn(entrance, async (context, mine, { password = "" }) => {
      try {
        throttle.take(proofLimits(mine));
        const passkey = context.req.param("passkey") ?? "";
        const secret = await removePasskey(mine, { passkey, password }, agentOf(context));
        return withSession(context, secret, "passkey-removed");
      } catch (error) {
        return await waysPage(context, entrance, mine, { error });
      }
    }),
  );
}
