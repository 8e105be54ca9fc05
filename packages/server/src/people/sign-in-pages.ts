import { signIn, signOut } from "@mapwright/usecases";
import type { Hono } from "hono";
import { frameOf } from "../pages/request.ts";
import { clientNetwork } from "./client-address.ts";
import { agentOf, type Entrance, formOf, ownPath, problemsOf, show } from "./forms.ts";
import { mustBeOwnOrigin } from "./identify.ts";
import { clearSession, sessionSecret, setSession } from "./session-cookie.ts";
import { signInLimits } from "./throttle.ts";

/** Signing in and out. */
export function addSignInPages(app: Hono, entrance: Entrance): void {
  const { desk, assets, throttle } = entrance;
  app.get("/sign-in", (context) =>
    show(context, {
      kind: "sign-in",
      frame: frameOf(context, assets),
      problems: [],
      email: "",
      next: ownPath(context.req.query("next")),
    }),
  );
  app.post("/sign-in", async (context) => {
    mustBeOwnOrigin(context);
    const { email = "", password = "", next } = await formOf(context);
    const limits = signInLimits(email, clientNetwork(context, entrance.isBehindProxy));
    try {
      throttle.take(limits.all);
      const old = sessionSecret(context);
      const secret = await signIn(desk, { email, password }, agentOf(context));
      throttle.forget(limits.ofAccount);
      throttle.giveBack(limits.here);
      if (old !== undefined) await signOut(desk, old);
      setSession(context, secret);
      return context.redirect(ownPath(next), 303);
    } catch (error) {
      const frame = frameOf(context, assets);
      const problems = problemsOf(error);
      return show(context, { kind: "sign-in", frame, problems, email, next: ownPath(next) }, { error });
    }
  });
  app.post("/sign-out", async (context) => {
    mustBeOwnOrigin(context);
    const secret = sessionSecret(context);
    if (secret !== undefined) await signOut(desk, secret);
    clearSession(context);
    return context.redirect("/", 303);
  });
}
