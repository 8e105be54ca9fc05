import {
  adjudications,
  type ChainedEntry,
  canonicalJson,
  changesOf,
  checkAnswers,
  codings,
  commitmentText,
  corrections,
  decide,
  entryHash,
  initiatives,
  type Level,
  pairs,
  releases,
  type Sha256,
  stateTables,
  type Table,
  verdicts,
} from "@mapwright/domain";
import { MemoryTables } from "../../log/index.ts";
import type { Reader } from "../../ports/index.ts";
import { contentOf } from "../../release/content-of.ts";
import { smallCodebook, smallProtocol } from "./a-map.ts";
import { isInterested } from "./expected.ts";
import { hold } from "./hold.ts";
import { checkCorrections, checkMerges } from "./inventory-invariants.ts";
import { type Seen, slug, type World } from "./world.ts";

/** What a checker remembers of the history, beside the state. */
export interface Memory {
  /** What each task submitted first, as canonical text. */
  readonly submissions: Map<number, string>;
  /** Hash and bytes of each release as first frozen. */
  readonly releases: Map<number, string>;
  /** What corrections gave, as canonical text, in the order in which they were acknowledged. */
  readonly corrected: string[];
  /** Which initiative was merged into which, as canonical text, in the order in which merges were acknowledged. */
  readonly merged: string[];
  settled: number;
  entries: number;
}

const where = { map: slug };

/** Throws on the first invariant that does not hold. */
export async function checkInvariants(
  world: World,
  sha256: Sha256,
  memory: Memory,
  seen: Seen,
): Promise<void> {
  await world.store.read(async (reader) => {
    const log = await reader.entries(0, 100_000);
    await checkLog(reader, log, sha256, memory);
    checkCommitments(log, sha256, memory);
    await checkBlindness(reader, seen);
    await checkFirstSubmissions(reader, memory);
    checkAllotment(seen);
    await checkAdjudications(reader, seen, memory);
    await checkConflicts(reader, seen);
    await checkValues(reader, seen);
    await checkCorrections(reader, memory.corrected);
    await checkMerges(reader, log, sha256, seen, memory.merged);
    await checkReleases(reader, sha256, memory);
  });
}

/** INV-9: the chain verifies, never gets shorter, and replaying it gives the state. */
async function checkLog(
  reader: Reader,
  log: readonly ChainedEntry[],
  sha256: Sha256,
  memory: Memory,
): Promise<void> {
  hold("INV-9 the log never gets shorter", log.length >= memory.entries);
  memory.entries = log.length;
  const replayed = new MemoryTables();
  let hash = "0".repeat(64);
  for (const entry of log) {
    hash = entryHash(sha256, hash, entry);
    hold("INV-9 the chain verifies", entry.hash === hash, entry.seq);
    for (const change of changesOf(entry.kind, entry.payload, entry)) replayed.apply(change);
  }
  for (const table of stateTables) await sameTable(reader, table, replayed);
}

async function sameTable(reader: Reader, table: Table, replayed: MemoryTables): Promise<void> {
  const found = (await reader.rows(table)).map((row) => canonicalJson(row)).sort();
  const expected = [...replayed.rows(table.name).values()].map((row) => canonicalJson(row)).sort();
  hold(`INV-9 ${table.name} follows from the log`, canonicalJson(found) === canonicalJson(expected));
}

/** What entries about sealed answers may hold. */
interface Sealing {
  readonly task: number;
  readonly commitment?: string;
  readonly salt?: string;
  readonly submission?: unknown;
}

/** E3: each revealed answer is the one committed to, each commitment comes before its reveal, and no two are the same. */
function checkCommitments(log: readonly ChainedEntry[], sha256: Sha256, memory: Memory): void {
  const committed = new Map<number, string>();
  for (const { kind, payload } of log) {
    const { task, commitment = "", salt = "", submission } = payload as unknown as Sealing;
    if (kind === "task.submitted") committed.set(task, commitment);
    if (kind !== "verdicts.revealed" && kind !== "coding.revealed") continue;
    hold("E3 opened as committed", committed.get(task) === sha256(commitmentText(salt, submission)), task);
    hold("E3 opened as submitted", memory.submissions.get(task) === canonicalJson(submission), task);
  }
  hold("E3 every submission is committed", committed.size === memory.submissions.size);
  hold("E3 commitments tell nothing", new Set(committed.values()).size === committed.size);
}

/** INV-2: votes are in the state only once all of the pair have submitted, or the pair is closed. */
async function checkBlindness(reader: Reader, { tasks }: Seen): Promise<void> {
  const formed = await reader.rows(pairs, { where });
  const shown = new Set(
    [...(await reader.rows(verdicts, { where })), ...(await reader.rows(codings, { where }))].map(
      ({ task }) => task,
    ),
  );
  for (const task of tasks) {
    const pair = formed.find(
      ({ round, initiative }) => round === task.round && initiative === task.initiative,
    );
    const others = tasks.filter(
      ({ round, initiative, state }) =>
        round === task.round && initiative === task.initiative && state !== "released",
    );
    const complete = pair?.lacking === 0 && others.every(({ state }) => state !== "allotted");
    const open = task.state === "revealed";
    hold("INV-2 revealed tasks and no others have votes", shown.has(task.task) === open, task.task);
    hold("INV-2 revealed only when complete", !open || complete || pair?.state === "closed", task.task);
  }
}

/** INV-3: one submission for each task, kept as it was. */
async function checkFirstSubmissions(reader: Reader, memory: Memory): Promise<void> {
  for (const { task, revision, submission } of await reader.rows(codings, { where }))
    if (revision === 1)
      hold("INV-3 first codings stay", memory.submissions.get(task) === canonicalJson(submission), task);
  const first = (await reader.rows(verdicts, { where })).filter(({ revision }) => revision === 1);
  for (const { task, criterion, level, reason } of first) {
    const submitted = JSON.parse(memory.submissions.get(task) ?? "{}") as {
      verdicts?: { criterion: string; level: string; reason: string }[];
    };
    const mine = submitted.verdicts?.find((verdict) => verdict.criterion === criterion);
    hold("INV-3 first verdicts stay", mine?.level === level && mine.reason === reason, task);
  }
}

/** INV-3, E10: nobody has an initiative twice in a round, or one that she has an interest in. */
function checkAllotment(seen: Seen): void {
  const held = seen.tasks.filter(({ state }) => state !== "released");
  const keys = held.map(({ round, initiative, person }) => `${round} ${initiative} ${person}`);
  hold("INV-3 one task for each person and initiative", new Set(keys).size === keys.length);
  for (const { person, initiative, state, task } of held)
    if (state === "allotted")
      hold("E10 interests are respected", !isInterested(seen, person, initiative), task);
}

/** INV-4, INV-5: settled once, only where there was a conflict, by somebody who gave no vote. */
async function checkAdjudications(reader: Reader, seen: Seen, memory: Memory): Promise<void> {
  const rulings = await reader.rows(adjudications, { where });
  hold("INV-4 settled once", rulings.length === memory.settled, [rulings.length, memory.settled]);
  const settled = seen.conflicts.filter(({ state }) => state === "settled");
  hold("INV-4 what is settled was ruled", settled.length === rulings.length);
  for (const { conflict: number, person } of rulings) {
    const conflict = seen.conflicts.find((one) => one.conflict === number);
    const voted = seen.tasks.some(
      (task) =>
        task.round === conflict?.round &&
        task.initiative === conflict.initiative &&
        task.person === person &&
        task.state !== "released",
    );
    hold("INV-5 the adjudicator is not of the pair", !voted, number);
  }
}

/** INV-4: what first submissions answer differently is a conflict, once. */
async function checkConflicts(reader: Reader, { conflicts, tasks }: Seen): Promise<void> {
  const keys = conflicts.map(({ round, initiative, about }) => `${round} ${initiative} ${about}`);
  hold("INV-4 one conflict for each question", new Set(keys).size === keys.length);
  const votes = new Map<string, Set<string>>();
  const vote = (key: string, answer: unknown) =>
    votes.set(key, (votes.get(key) ?? new Set()).add(canonicalJson(answer)));
  const of = new Map(tasks.map((task) => [task.task, task]));
  for (const { task, round, initiative, revision, submission } of await reader.rows(codings, { where }))
    for (const { variable, answer } of submission.answers)
      if (revision === 1 && of.has(task)) vote(`${round} ${initiative} ${variable}`, answer);
  for (const { round, initiative, revision, criterion, level } of await reader.rows(verdicts, { where }))
    if (revision === 1) vote(`${round} ${initiative} ${criterion}`, level);
  const closed = new Set(
    (await reader.rows(pairs, { where: { map: slug, state: "closed" } })).map(
      ({ round, initiative }) => `${round} ${initiative}`,
    ),
  );
  for (const [key, answers] of votes) {
    const [round, initiative] = key.split(" ");
    if (closed.has(`${round} ${initiative}`)) continue;
    hold("INV-4 different answers are a conflict", answers.size === 1 || keys.includes(key), key);
  }
}

/** INV-11, and that results are where the rules put them. */
async function checkValues(reader: Reader, { conflicts }: Seen): Promise<void> {
  for (const { initiative, value } of await reader.rows(corrections, { where })) {
    const findings = checkAnswers(smallCodebook, new Map([[value.variable, value.answer]]));
    hold("INV-11 values fit their codebook", findings.length === 0, { initiative, findings });
  }
  for (const { conflict: number, about, ruling } of await reader.rows(adjudications, { where })) {
    const conflict = conflicts.find((one) => one.conflict === number);
    if (conflict === undefined || typeof ruling.answer === "string") continue;
    const given = await reader.rows(corrections, { where: { map: slug, initiative: conflict.initiative } });
    const pilot = await isPilot(reader, conflict.round);
    const kept = given.some(
      ({ value }) =>
        value.variable === about && value.state === "adjudicated" && value.reason === ruling.reason,
    );
    hold("rulings reach the map, those of pilots do not", kept === !pilot || pilot, number);
  }
  await checkStages(reader);
}

async function isPilot(reader: Reader, round: number): Promise<boolean> {
  const found = await reader.entries(0, 100_000, slug);
  return found.some(
    ({ kind, payload }) =>
      kind === "round.opened" &&
      (payload as { round?: number }).round === round &&
      (payload as { plan?: { pilot?: boolean } }).plan?.pilot === true,
  );
}

/** INV-10, E7: every initiative has one stage, and it is the one that its settled tests lead to. */
async function checkStages(reader: Reader): Promise<void> {
  const content = await contentOf(reader, slug);
  const all = await reader.rows(initiatives, { where });
  hold("INV-10 no initiative is lost", content.initiatives.length === all.length);
  for (const { initiative, stage, values } of content.initiatives) {
    if (stage === "duplicate") continue;
    const level = (test: string): Level | undefined => {
      const answer = values.find(({ variable }) => variable === test)?.answer;
      if (answer === undefined) return undefined;
      return "codes" in answer ? (answer.codes[0] as Level) : "unclear";
    };
    const [one, two] = [level("test_one"), level("test_two")];
    if (one === undefined || two === undefined || smallProtocol.rule === undefined) {
      hold("INV-10 unscreened initiatives stay candidates", stage === "candidate", initiative);
      continue;
    }
    const decision = decide(
      smallProtocol.rule,
      new Map([
        ["S1", one],
        ["S2", two],
      ]),
    );
    hold(
      "the decision rule moves the initiative",
      decision.stage === "undecided" || decision.stage === stage,
      {
        initiative,
        stage,
        decision: decision.stage,
      },
    );
  }
}

/** INV-6, INV-7: releases are numbered without gaps, and what is frozen stays. */
async function checkReleases(reader: Reader, sha256: Sha256, memory: Memory): Promise<void> {
  const frozen = await reader.rows(releases, { where });
  hold(
    "INV-7 releases have no gaps",
    frozen.every(({ release }, index) => release === index + 1),
  );
  hold("INV-6 no release is lost", frozen.length >= memory.releases.size);
  for (const { release, sha256: hash } of frozen) {
    const bytes = await reader.blob(hash);
    hold("INV-6 a release is its bytes", bytes !== undefined && sha256(bytes) === hash, release);
    hold("INV-6 a release is for ever", (memory.releases.get(release) ?? hash) === hash, release);
    memory.releases.set(release, hash);
  }
}
