import { type Problem, stateTables, type Table } from "@mapwright/domain";
import { type Head, keyText } from "@mapwright/usecases";
import type { StorageReader } from "../shared/reader.ts";
import type { StoredStore } from "../shared/stored-store.ts";
import { ChainCheck } from "./chain.ts";
import { CommitmentCheck, checkEnvelopes } from "./commitments.ts";
import { firstContentProblem } from "./content.ts";
import { type DigestRow, digestRow, ReplayedState } from "./digest.ts";
import { firstPersonalProblem } from "./personal.ts";
import { restoreHint } from "./restore-hint.ts";

export interface Verification {
  readonly ok: boolean;
  /** Entries of the log that fit the chain. */
  readonly events: number;
  readonly head: string;
  /** The first difference of each kind: what the database itself sees, log, state, kept content, personal cells. */
  readonly problems: readonly Problem[];
}

export interface VerifyOptions {
  /** A head noted down earlier, for instance in a release: the log must still lead through it. */
  readonly checkpoint?: Head;
  readonly progress?: (step: string, done: number, of: number) => void;
}

const atOnce = 500;

/** Re-computes the whole chain, replays it and compares the result with the tables, all at one moment. */
export async function verify(store: StoredStore, options: VerifyOptions = {}): Promise<Verification> {
  const damage = await store.damage();
  const problems = damage.slice(0, 1).map((told): Problem => {
    return {
      code: "database-damaged",
      message: `The database finds damage in itself: ${told}`,
      hint: restoreHint,
    };
  });
  try {
    return await store.read((reader) => verifyAt(reader, options, problems));
  } catch (error) {
    if (problems.length === 0) throw error;
    return { ok: false, events: 0, head: "", problems };
  }
}

async function verifyAt(
  reader: StorageReader,
  options: VerifyOptions,
  damage: readonly Problem[],
): Promise<Verification> {
  const state = new ReplayedState();
  const chain = new ChainCheck(state);
  const inLog = await checkLog(reader, chain, options);
  const inState = inLog === undefined ? await firstStateDifference(reader, state) : undefined;
  const inEnvelopes = inLog === undefined && inState === undefined ? await checkEnvelopes(reader) : undefined;
  const inContent = await firstContentProblem(reader, options);
  const inPersonal = await firstPersonalProblem(reader);
  const problems = [
    ...damage,
    ...[inLog, inState, inEnvelopes, inContent, inPersonal].filter((found) => found !== undefined),
  ];
  return { ok: problems.length === 0, events: chain.head.seq, head: chain.head.hash, problems };
}

async function checkLog(
  reader: StorageReader,
  chain: ChainCheck,
  { checkpoint, progress }: VerifyOptions,
): Promise<Problem | undefined> {
  const { log } = await reader.counts();
  const commitments = new CommitmentCheck();
  for (;;) {
    const entries = await reader.storedEntries(chain.head.seq, atOnce);
    for (const entry of entries) {
      const problem = chain.take(entry) ?? commitments.take(entry);
      if (problem !== undefined) return problem;
      if (entry.seq === checkpoint?.seq && entry.hash !== checkpoint.hash)
        return altered(
          `Entry ${entry.seq} is not the one noted down: expected ${checkpoint.hash}, found ${entry.hash}.`,
        );
    }
    progress?.("log", chain.head.seq, log);
    if (entries.length < atOnce) break;
  }
  const kept = await reader.keptHead();
  const needed = checkpoint !== undefined && checkpoint.seq > kept.seq ? checkpoint : kept;
  if (needed.seq !== chain.head.seq || (needed === kept && kept.hash !== chain.head.hash))
    return altered(
      `The log ends with entry ${chain.head.seq}, but had ${needed.seq}: expected ${needed.hash}, found ${chain.head.hash}.`,
    );
  return undefined;
}

function altered(message: string): Problem {
  return { code: "log-altered", message, hint: restoreHint };
}

async function firstStateDifference(
  reader: StorageReader,
  state: ReplayedState,
): Promise<Problem | undefined> {
  for (const table of stateTables) {
    const difference = await compareTable(reader, table, state.rows(table.name));
    if (difference !== undefined)
      return { code: "state-altered", message: difference, hint: restoreHint, path: table.name };
  }
  return undefined;
}

/** The first difference between a table and what the log says, in words. */
async function compareTable(
  reader: StorageReader,
  table: Table,
  expected: Map<string, DigestRow>,
): Promise<string | undefined> {
  let after: Readonly<Record<string, unknown>> | undefined;
  for (;;) {
    const rows = await reader.storedRows(table, after, atOnce);
    for (const row of rows) {
      const key = keyText(table, row);
      const wanted = expected.get(key);
      if (wanted === undefined) return `${table.name} has a row ${key} that the log does not know.`;
      const difference = compareRow(table, wanted, digestRow(table, row));
      if (difference !== undefined) return `${table.name} ${key}, ${difference}.`;
      expected.delete(key);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) break;
    after = Object.fromEntries(table.key.map((column) => [column, last[column]]));
  }
  const [missing] = expected.keys();
  return missing === undefined ? undefined : `${table.name} lacks the row ${missing} that the log wrote.`;
}

function compareRow(table: Table, expected: DigestRow, found: DigestRow): string | undefined {
  const column = Object.keys(table.columns).find((name) => expected[name] !== found[name]);
  if (column === undefined) return undefined;
  return `column ${column}: expected ${JSON.stringify(expected[column])}, found ${JSON.stringify(found[column])}`;
}
