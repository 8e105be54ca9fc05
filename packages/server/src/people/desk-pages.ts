import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { addAccountPages } from "./account-pages.ts";
import type { Entrance } from "./forms.ts";
import { addJoinPages } from "./join-pages.ts";
import { addSignInPages } from "./sign-in-pages.ts";
import { addTeamPages } from "./team-pages.ts";

const mostFormBytes = 64 << 10;

/** The pages for signing in, one's account and the team of a map: forms that work without a script. */
export function addDeskPages(app: Hono, entrance: Entrance): void {
  for (const path of ["/sign-in", "/join/*", "/account/*", "/maps/:map/team/*"])
    app.use(path, bodyLimit({ maxSize: mostFormBytes }));
  addSignInPages(app, entrance);
  addJoinPages(app, entrance);
  addAccountPages(app, entrance);
  addTeamPages(app, entrance);
}
