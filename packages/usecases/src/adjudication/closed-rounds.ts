import {
  agreementOf,
  alikeIn,
  bandOf,
  driftOf,
  ratingTableOf,
  smallBase,
  weeklyComparisons,
} from "@mapwright/atlas";
import {
  adjudications,
  type ClosedQuestion,
  type ClosedRound,
  type Codebook,
  conflicts,
  pairs,
  type RoundRow,
  roundClosed,
  rounds,
  usualDrift,
} from "@mapwright/domain";
import { agreementForm } from "../agreement/agreement-form.ts";
import type { Reader, Store } from "../ports/index.ts";
import { goldOf } from "../rounds/gold.ts";
import { codebookOfRound } from "../rounds/reveal.ts";
import { byQuestion, type Vote, votesOf } from "../rounds/votes.ts";
import { comparedVotes } from "./compared.ts";

/** What no longer changes once a round is closed. */
type Settled = Pick<ClosedRound, "initiatives" | "people" | "questions" | "judged">;

/**
 * Tells the closed rounds of maps, without names: rounds that are open are not told at all, since whoever answers must not
 * know how others do. What first submissions say is worked out once for each round, with the functions of the desk.
 */
export class ClosedRounds {
  readonly #store: Store;
  readonly #kept = new Map<string, Promise<Settled>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The rounds of a map that were closed by an ISO time, in their order; all that are closed without one. */
  async of(map: string, until?: string): Promise<readonly ClosedRound[]> {
    return await this.#store.read(async (reader) => {
      const closings = await closingsOf(reader, map);
      const isBy = (at: string | undefined) => at !== undefined && (until === undefined || at <= until);
      const told = (await reader.rows(rounds, { where: { map } })).filter(
        ({ round, state }) => state === "closed" && isBy(closings.get(round)),
      );
      const settled = told.length === 0 ? new Map<number, number>() : await settledIn(reader, map, isBy);
      const closed: ClosedRound[] = [];
      for (const row of told) {
        const { round, kind, pilot, codebook, plan, opened_at: opened } = row;
        closed.push({
          round,
          kind,
          pilot,
          codebook,
          opened: opened.slice(0, 10),
          closed: (closings.get(round) ?? "").slice(0, 10),
          each: plan.each,
          adjudicated: settled.get(round) ?? 0,
          ...(await this.#settled(reader, row)),
        });
      }
      return closed;
    });
  }

  async #settled(reader: Reader, row: RoundRow): Promise<Settled> {
    const key = `${row.map} ${row.round}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return await known;
    const made = settledOf(reader, row);
    this.#kept.set(key, made);
    // A failure is no result: the next one who asks tries again.
    made.catch(() => this.#kept.delete(key));
    return await made;
  }
}

/** When each round was closed. */
async function closingsOf(reader: Reader, map: string): Promise<ReadonlyMap<number, string>> {
  const limit = await reader.count(rounds, { map });
  if (limit === 0) return new Map();
  const entries = await reader.latestEntries({ map, kind: roundClosed.kind, limit });
  return new Map(entries.map(({ payload, at }) => [roundClosed.payload.parse(payload).round, at]));
}

/** How many conflicts of each round were settled. */
async function settledIn(reader: Reader, map: string, isBy: (at: string) => boolean) {
  const roundOf = new Map(
    (await reader.rows(conflicts, { where: { map } })).map(({ conflict, round }) => [conflict, round]),
  );
  const counts = new Map<number, number>();
  for (const { conflict, at } of await reader.rows(adjudications, { where: { map } })) {
    const round = roundOf.get(conflict);
    if (round !== undefined && isBy(at)) counts.set(round, (counts.get(round) ?? 0) + 1);
  }
  return counts;
}

async function settledOf(reader: Reader, row: RoundRow): Promise<Settled> {
  const codebook = await codebookOfRound(reader, row);
  const votes = await votesOf(reader, row, "first");
  const measured = [...byQuestion(votes)].map(([about, given]) => measuredIn(codebook, row, about, given));
  const { threshold } = row.plan;
  return {
    initiatives: await reader.count(pairs, { map: row.map, round: row.round }),
    people: new Set(votes.map(({ person }) => person)).size,
    questions: measured.map(({ question }) => question),
    judged: row.pilot
      ? {
          gold: (await goldOf(reader, row)).length,
          threshold,
          go: measured.length > 0 && measured.every(({ alpha }) => alpha !== null && alpha >= threshold),
        }
      : null,
  };
}

function measuredIn(codebook: Codebook, { plan }: RoundRow, about: string, votes: readonly Vote[]) {
  const { codings, options } = comparedVotes(codebook, about, votes);
  const agreement = agreementOf(codings, options);
  const { compared, coders } = agreement;
  const { alpha, cohen, fleiss, ac1, reasons } = agreementForm(agreement);
  const isSmall = compared < smallBase;
  const question: ClosedQuestion = {
    about,
    coders,
    compared,
    alike: alikeIn(ratingTableOf(codings, options)),
    isSmall,
    ...(isSmall ? none : { alpha, cohen, fleiss, ac1, reasons }),
    band: isSmall || alpha === null ? null : bandOf(alpha.value),
    alarms: driftOf(weeklyComparisons(codings, options.level), plan.drift ?? usualDrift)
      .filter(({ alarm }) => alarm)
      .map(({ week }) => week),
  };
  return { question, alpha: alpha?.value ?? null };
}

const tooFew = `Fewer than ${smallBase} initiatives were answered by two people.`;
const none: Pick<ClosedQuestion, "alpha" | "cohen" | "fleiss" | "ac1" | "reasons"> = {
  alpha: null,
  cohen: null,
  fleiss: null,
  ac1: null,
  reasons: { alpha: tooFew, cohen: tooFew, fleiss: tooFew, ac1: tooFew },
};
