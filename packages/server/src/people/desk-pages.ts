import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { mostJsonBytes } from "../request-body.ts";
import { addAccountPages } from "./account-pages.ts";
import { addDescriptionPages } from "./description-pages.ts";
import type { Entrance } from "./forms.ts";
import { addJoinPages } from "./join-pages.ts";
import { addNewMapPages } from "./new-map-pages.ts";
import { addOpenIdPages } from "./openid-pages.ts";
import { addPasskeyPages } from "./passkey-pages.ts";
import { addSecondFactorPages } from "./second-factor-pages.ts";
import { addSignInPages } from "./sign-in-pages.ts";
import { addTeamPages } from "./team-pages.ts";
import { addWaysPages } from "./ways-pages.ts";

const mostFormBytes = 64 << 10;

/** The pages for signing in, one's account, the team of a map and what is said of it: forms that work without a script. */
export function addDeskPages(app: Hono, entrance: Entrance): void {
  for (const path of ["/sign-in/*", "/join/*", "/account/*", "/maps/:map/team/*", "/maps/:map/description"])
    app.use(path, bodyLimit({ maxSize: mostFormBytes }));
  // This form brings a codebook along: as much as the interface takes of one.
  app.use("/new-map", bodyLimit({ maxSize: mostJsonBytes }));
  addSignInPages(app, entrance);
  addJoinPages(app, entrance);
  addAccountPages(app, entrance);
  addWaysPages(app, entrance);
  addSecondFactorPages(app, entrance);
  addPasskeyPages(app, entrance);
  if (entrance.openId !== undefined) addOpenIdPages(app, entrance, entrance.openId);
  addTeamPages(app, entrance);
  addNewMapPages(app, entrance);
  addDescriptionPages(app, entrance);
}
