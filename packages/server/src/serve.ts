import { serve } from "@hono/node-server";
import { type Desk, Shelf, type Store } from "@mapwright/usecases";
import { api } from "./api.ts";

/** A running server. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the maps of a store on a port until it is stopped. */
export async function serveFolder(store: Store, port: number): Promise<Served> {
  const desk: Desk = { store, shelf: new Shelf(store) };
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: api(desk).fetch, port, hostname: "127.0.0.1" }, (at) => {
      resolve({
        address: `http://localhost:${at.port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.on("error", reject);
  });
}
