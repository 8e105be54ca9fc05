import { randomBytes } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { canonicalJson, ProblemError } from "@mapwright/domain";
import { openStore, type Target } from "../open-store.ts";
import { refuse } from "../shared/problems.ts";
import type { StorageReader } from "../shared/reader.ts";
import { ChainCheck } from "../verify/chain.ts";
import { ReplayedState } from "../verify/digest.ts";
import { bundleFormat, bundleLines, type Manifest, Tally, tableSummaries } from "./format.ts";
import { checkBundle } from "./read.ts";

export interface BundleOptions {
  readonly progress?: (step: string, done: number, of: number) => void;
}

/**
 * Writes everything to one file, as of one moment, while others go on working. The file appears under its name only
 * after it has been read back and checked.
 */
export async function backup(target: Target, out: string, options: BundleOptions = {}): Promise<Manifest> {
  const store = await openStore(target, { create: false });
  const part = `${out}.part-${randomBytes(4).toString("hex")}`;
  try {
    await store.read(async (reader) => {
      const manifest = await manifestOf(reader, options);
      await pipeline(
        Readable.from(texts(manifest, reader, options)),
        createGzip(),
        createWriteStream(part, { mode: 0o600 }),
      );
    });
    await flush(part);
    const manifest = await checkBundle(part);
    await rename(part, out);
    await flush(dirname(out));
    return manifest;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    await store.close();
  }
}

async function* texts(
  manifest: Manifest,
  reader: StorageReader,
  { progress }: BundleOptions,
): AsyncGenerator<string> {
  yield `${canonicalJson(manifest)}\n`;
  const of = Object.values(manifest.sections).reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for await (const line of bundleLines(reader)) {
    yield `${canonicalJson(line)}\n`;
    if (++done % 1_000 === 0) progress?.("write", done, of);
  }
  progress?.("write", of, of);
}

/** What the bundle will hold; a log that does not lead on from entry to entry is not backed up as if it did. */
async function manifestOf(reader: StorageReader, { progress }: BundleOptions): Promise<Manifest> {
  const tally = new Tally();
  const state = new ReplayedState();
  const chain = new ChainCheck(state);
  const { log } = await reader.counts();
  for await (const line of bundleLines(reader)) {
    tally.take(line.section, canonicalJson(line));
    if (line.section !== "log") continue;
    const problem = chain.take(line.entry);
    if (problem !== undefined) throw new ProblemError(problem);
    if (line.entry.seq % 1_000 === 0) progress?.("read", line.entry.seq, log);
  }
  const head = await reader.keptHead();
  if (head.hash !== chain.head.hash)
    refuse(
      "log-altered",
      `The log ends with entry ${chain.head.seq}, but had ${head.seq}.`,
      "Run verify, then restore an earlier backup.",
    );
  const sections = {
    log: tally.summary("log"),
    blobs: tally.summary("blobs"),
    personal: tally.summary("personal"),
    accounts: tally.summary("accounts"),
    envelopes: tally.summary("envelopes"),
    answered: tally.summary("answered"),
  };
  return { mapwrightBackup: bundleFormat, head, sections, tables: tableSummaries(state) };
}

/** Makes sure that a file, or a folder's list of names, is on the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
