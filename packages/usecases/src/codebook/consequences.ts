import { type Answer, type Codebook, canonicalJson, checkAnswers, deriveValues } from "@mapwright/domain";
import type { Move } from "./moves.ts";

/** Something that a new version says anew of an initiative: a derived variable, or a rule by its code. */
export interface Consequence {
  readonly initiative: string;
  readonly variable: string;
}

/** What a new version changes beside the values that people gave. */
export interface Consequences {
  /** Derived answers that differ, come or go. */
  readonly derived: readonly Consequence[];
  /** Consistency rules that an initiative breaks and did not break before; and the other way round. */
  readonly broken: readonly Consequence[];
  readonly mended: readonly Consequence[];
}

/** What follows from a new version for derived variables and rules, once the moves are made. Withdrawn initiatives count nowhere. */
export function consequencesOf(before: Codebook, after: Codebook, moves: readonly Move[]): Consequences {
  const byInitiative = new Map<string, Move[]>();
  for (const move of moves) {
    if (move.isWithdrawn) continue;
    const known = byInitiative.get(move.initiative);
    if (known === undefined) byInitiative.set(move.initiative, [move]);
    else known.push(move);
  }
  const each = [...byInitiative].map(([initiative, those]) => {
    const [earlier, later] = [answersBefore(those), answersAfter(those)];
    const named = (variables: readonly string[]) => variables.map((variable) => ({ initiative, variable }));
    const [broke, breaks] = [brokenRules(before, earlier), brokenRules(after, later)];
    return {
      derived: named(differing(deriveValues(before, earlier), deriveValues(after, later))),
      broken: named(breaks.filter((rule) => !broke.includes(rule))),
      mended: named(broke.filter((rule) => !breaks.includes(rule))),
    };
  });
  return {
    derived: each.flatMap(({ derived }) => derived),
    broken: each.flatMap(({ broken }) => broken),
    mended: each.flatMap(({ mended }) => mended),
  };
}

/** Nothing is derived from what is only suggested. */
function answersBefore(moves: readonly Move[]): ReadonlyMap<string, Answer> {
  return new Map(
    moves
      .flatMap(({ values }) => values)
      .flatMap(({ variable, answer, state }) => (state === "suggested" ? [] : [[variable, answer] as const])),
  );
}

function answersAfter(moves: readonly Move[]): ReadonlyMap<string, Answer> {
  return new Map(
    moves.flatMap((move) => {
      const state = move.becomes === "changed" ? move.state : move.values[0]?.state;
      const answer = move.becomes === "changed" ? move.answer : move.values[0]?.answer;
      const stays = move.becomes === "same" || move.becomes === "changed";
      return !stays || answer === undefined || state === "suggested"
        ? []
        : [[move.variable, answer] as const];
    }),
  );
}

function differing(
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): readonly string[] {
  const said = (answer: Answer | undefined) => canonicalJson(answer ?? { missing: "not-yet-coded" });
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (variable) => said(before.get(variable)) !== said(after.get(variable)),
  );
}

function brokenRules(codebook: Codebook, answers: ReadonlyMap<string, Answer>): readonly string[] {
  return checkAnswers(codebook, answers).flatMap(({ about, code }) => (about === "rule" ? [code] : []));
}
