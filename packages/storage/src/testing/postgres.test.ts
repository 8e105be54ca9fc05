import { expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { aMap } from "./histories.ts";
import { newDatabase, startPostgres } from "./postgres.ts";

test("the binaries that npm carries start, hold a store and stop", { timeout: 60_000 }, async () => {
  const server = await startPostgres("npm");
  try {
    const store = await openStore({ databaseUrl: await newDatabase(server.socketDir) });
    expect(await store.transact("ann", (writer) => writer.append(aMap("a")))).toMatchObject({ seq: 2 });
    await store.close();
    expect(server.version).toMatch(/^18/);
  } finally {
    await server.stop();
  }
});
