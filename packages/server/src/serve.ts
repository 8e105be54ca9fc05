import { serve } from "@hono/node-server";
import { anyone } from "@mapwright/domain";
import { type Context, type Library, Shelf } from "@mapwright/usecases";
import { api } from "./api.ts";

/** A running server. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the maps of a store on a port until it is stopped. */
export async function serveFolder(context: Context, library: Library, port: number): Promise<Served> {
  const desk = { ...context, library, shelf: new Shelf(context.store), caller: anyone };
  const app = api(desk, async () => anyone);
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (at) => {
      resolve({
        address: `http://localhost:${at.port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.on("error", reject);
  });
}
