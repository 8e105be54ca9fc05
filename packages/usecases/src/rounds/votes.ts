import {
  type Answer,
  type Codebook,
  type CodedAnswer,
  canonicalJson,
  codings,
  type Evidence,
  type Level,
  orderedCodes,
  type RoundRow,
  variableOf,
  verdicts,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** What one person said about one question of one initiative. */
export interface Vote {
  readonly task: number;
  readonly person: string;
  readonly initiative: string;
  /** The criterion or variable. */
  readonly about: string;
  readonly answer: Level | Answer;
  readonly evidence: readonly Evidence[];
  readonly reason: string | null;
  readonly confidence: NonNullable<CodedAnswer["confidence"]> | null;
  readonly memo: string | null;
  readonly revision: number;
  readonly at: string;
}

/**
 * The votes of a round that have been revealed, in the order of tasks and questions: first submissions, or what each person
 * says now.
 */
export async function votesOf(
  reader: Reader,
  { map, round, kind }: RoundRow,
  which: "first" | "latest",
  initiative?: string,
): Promise<readonly Vote[]> {
  const where = { map, round, ...(initiative === undefined ? {} : { initiative }) };
  const all = kind === "screening" ? await screeningVotes(reader, where) : await codingVotes(reader, where);
  if (which === "first") return all.filter(({ revision }) => revision === 1);
  const latest = new Map<string, Vote>();
  for (const vote of all) {
    const key = `${vote.task} ${vote.about}`;
    if ((latest.get(key)?.revision ?? 0) < vote.revision) latest.set(key, vote);
  }
  return [...latest.values()];
}

interface Where {
  readonly map: string;
  readonly round: number;
  readonly initiative?: string;
}

async function screeningVotes(reader: Reader, where: Where): Promise<readonly Vote[]> {
  return (await reader.rows(verdicts, { where })).map(({ criterion, level, ...row }) => ({
    task: row.task,
    person: row.person,
    initiative: row.initiative,
    about: criterion,
    answer: level,
    evidence: row.evidence,
    reason: row.reason,
    confidence: null,
    memo: null,
    revision: row.revision,
    at: row.at,
  }));
}

async function codingVotes(reader: Reader, where: Where): Promise<readonly Vote[]> {
  return (await reader.rows(codings, { where })).flatMap(({ submission, ...row }) =>
    submission.answers.map(({ variable, answer, evidence = [], confidence = null, memo = null }) => ({
      task: row.task,
      person: row.person,
      initiative: row.initiative,
      about: variable,
      answer,
      evidence,
      reason: row.reason,
      confidence,
      memo,
      revision: row.revision,
      at: row.at,
    })),
  );
}

/** An answer as it is compared: codes in the codebook's order (the dominant one first), texts without outer white space. */
export function comparable(codebook: Codebook, about: string, answer: Level | Answer): Level | Answer {
  if (typeof answer === "string") return answer;
  const variable = variableOf(codebook, about);
  if ("codes" in answer && variable !== undefined)
    return { codes: [...orderedCodes(variable, answer.codes)] };
  if ("text" in answer)
    return { text: Object.fromEntries(Object.entries(answer.text).map(([tag, text]) => [tag, text.trim()])) };
  return answer;
}

/** Whether votes say the same. */
export function agree(codebook: Codebook, votes: readonly Vote[]): boolean {
  return (
    new Set(votes.map(({ about, answer }) => canonicalJson(comparable(codebook, about, answer)))).size <= 1
  );
}

/** The evidence of several votes, each piece once. */
export function evidenceOf(votes: readonly Vote[]): readonly Evidence[] {
  return [
    ...new Map(
      votes.flatMap(({ evidence }) => evidence).map((piece) => [canonicalJson(piece), piece]),
    ).values(),
  ];
}

/** Votes by what they are about, in the order met. */
export function byQuestion(votes: readonly Vote[]): ReadonlyMap<string, readonly Vote[]> {
  const questions = new Map<string, Vote[]>();
  for (const vote of votes) questions.set(vote.about, [...(questions.get(vote.about) ?? []), vote]);
  return questions;
}
