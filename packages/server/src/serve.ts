import { serve } from "@hono/node-server";
import { anyone } from "@mapwright/domain";
import { briefPress, pressRoom } from "@mapwright/publish";
import {
  type Desk,
  type Library,
  likelyFinder,
  type PeopleContext,
  Shelf,
  setUpLink,
} from "@mapwright/usecases";
import { api } from "./api.ts";
import type { OpenIdSetting } from "./people/openid-provider.ts";
import { asReachedAt } from "./public-address.ts";
import { readingRoom } from "./reading-room/reading-room.ts";

/** A running server. */
export interface Served {
  readonly address: string;
  /** The address where the first keeper sets up the installation; undefined once somebody has. */
  readonly setUp: string | undefined;
  stop(): Promise<void>;
}

/** Where a server listens and where people reach it. */
export interface Reached {
  readonly port: number;
  /** The origin at which a proxy passes requests on; undefined where people reach the port itself. */
  readonly publicAddress?: string | undefined;
  readonly openId?: OpenIdSetting | undefined;
}

/** Serves the maps of a store on a port until it is stopped. */
export async function serveFolder(
  context: PeopleContext,
  library: Library,
  { port, publicAddress, openId }: Reached,
): Promise<Served> {
  const room = pressRoom();
  const desk: Desk = {
    ...context,
    library,
    press: briefPress(room),
    likely: likelyFinder(room.compare),
    judge: readingRoom(),
    shelf: new Shelf(context),
    caller: anyone,
  };
  const app = api(desk, undefined, undefined, { isBehindProxy: publicAddress !== undefined, openId });
  const fetch = publicAddress === undefined ? app.fetch : asReachedAt(publicAddress, app.fetch);
  const link = await setUpLink({ ...context, actor: "system" });
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: "127.0.0.1" }, (at) => {
      const address = publicAddress ?? `http://localhost:${at.port}`;
      resolve({
        address,
        setUp: link === undefined ? undefined : `${address}${link}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.on("error", reject);
  });
}
