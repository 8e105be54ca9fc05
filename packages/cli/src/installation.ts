import { createHash, randomBytes } from "node:crypto";
import { commandLine } from "@mapwright/domain";
import { fileReader, openGazetteer } from "@mapwright/intake";
import { nodeSecrets } from "@mapwright/server";
import type { StoredStore, Target } from "@mapwright/storage";
import type { PeopleContext, Store } from "@mapwright/usecases";
import type { Call } from "./command.ts";
import { showProgress } from "./print.ts";

/** Opens the store of a target; given by `main.ts`, which alone chooses the storage. */
export type Open = (target: Target) => Promise<StoredStore>;

export function targetOf(call: Call): Target {
  const databaseUrl = process.env["DATABASE_URL"];
  const dataDir = call.text("data");
  return databaseUrl !== undefined && databaseUrl !== "" ? { databaseUrl } : { dataDir: dataDir ?? "data" };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

export function contextOf(store: Store): PeopleContext {
  return {
    store,
    files: fileReader,
    gazetteer: openGazetteer(),
    sha256,
    secrets: nodeSecrets(),
    now: () => new Date(),
    random: (bytes) => randomBytes(bytes),
    actor: "command-line",
    caller: commandLine,
    progress: showProgress,
  };
}

/** Opens the installation a call names, works with it and closes it. */
export async function withContext<Result>(
  open: Open,
  call: Call,
  work: (context: PeopleContext) => Promise<Result>,
): Promise<Result> {
  const store = await open(targetOf(call));
  try {
    return await work(contextOf(store));
  } finally {
    await store.close();
  }
}
