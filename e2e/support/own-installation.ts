import { afterAll, beforeAll } from "vitest";
import { aNewInstallation, type NewInstallation } from "./installation.ts";

/** An installation for the tests of one file alone, with the map `tiny` unless told: started before the first, stopped after the last. */
export function ownInstallation(start = () => aNewInstallation()): () => NewInstallation {
  let installation: NewInstallation | undefined;
  beforeAll(async () => {
    installation = await start();
  });
  afterAll(() => installation?.stop());
  return () => {
    if (installation === undefined) throw new Error("The installation is there inside of a test only.");
    return installation;
  };
}
