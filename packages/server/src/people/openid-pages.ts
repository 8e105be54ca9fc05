import { linkIdentity, mustProve, signInWithClaims, unlinkIdentity } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { enter } from "./enter.ts";
import { type Entrance, goTo, ownPath } from "./forms.ts";
import type { OpenIdProvider } from "./openid-provider.ts";
import { clearCookie, readCookie, writeCookie } from "./session-cookie.ts";
import { signInPage } from "./sign-in-pages.ts";
import { proving, waysPage } from "./ways-pages.ts";

const minutes = 10;
const purpose = "openid";
const linking = "openid link";

/** Signing in at an OpenID provider, and linking an account here with one there. */
export function addOpenIdPages(app: Hono, entrance: Entrance, provider: OpenIdProvider): void {
  const { desk, tickets } = entrance;
  app.get("/sign-in/openid", async (context) => {
    const next = ownPath(context.req.query("next"));
    try {
      const { address, underway } = await provider.start(returnTo(context));
      const link = tickets.open(linking, readCookie(context, "mapwright-link") ?? "")?.["account"] ?? "";
      const ticket = tickets.seal(purpose, { ...underway, next, link }, minutes);
      writeCookie(context, "mapwright-openid", ticket, minutes * 60);
      clearCookie(context, "mapwright-link");
      context.header("Cache-Control", "no-store");
      return context.redirect(address, 303);
    } catch (error) {
      return await signInPage(context, entrance, { next, error });
    }
  });
  app.get("/sign-in/openid/return", async (context) => {
    const ticket = tickets.take(purpose, readCookie(context, "mapwright-openid") ?? "");
    clearCookie(context, "mapwright-openid");
    if (ticket === undefined) return goTo(context, "/sign-in");
    const { state = "", nonce = "", verifier = "", next, link = "" } = ticket;
    const mine = await entrance.deskFor(context);
    const isLinking = link !== "" && mine.caller.account === link;
    try {
      const came = new URL(context.req.url);
      const claims = await provider.finish(came, returnTo(context), { state, nonce, verifier });
      if (isLinking) {
        await linkIdentity(desk, link, claims);
        return goTo(context, "/account/sign-in?done=linked");
      }
      const first = await signInWithClaims(desk, claims, { opens: provider.opens });
      return await enter(context, entrance, { ...first, way: "openid" }, next);
    } catch (error) {
      return isLinking
        ? await waysPage(context, entrance, mine, { error })
        : await signInPage(context, entrance, { next, error });
    }
  });
  // The browser follows a link to the provider: the policy of the pages lets no form lead elsewhere.
  app.post(
    "/account/openid",
    proving(entrance, async (context, mine, { password = "" }) => {
      const { account } = await mustProve(mine, password);
      writeCookie(context, "mapwright-link", tickets.seal(linking, { account }, minutes), minutes * 60);
      return await waysPage(context, entrance, mine, { mayLink: true });
    }),
  );
  app.post(
    "/account/openid/remove",
    proving(entrance, async (context, mine, { password = "", issuer = "" }) => {
      await unlinkIdentity(mine, issuer, password);
      return goTo(context, "/account/sign-in?done=unlinked");
    }),
  );
}

function returnTo(context: Context): string {
  return `${new URL(context.req.url).origin}/sign-in/openid/return`;
}
