import { type Problem, ProblemError } from "@mapwright/domain";
import type { BriefNumber, Note, Run, Sentence } from "../document.ts";
import { baseOf } from "../facts/bases.ts";
import { categoryCounts } from "../facts/counts.ts";
import { fieldRuns, labelRun } from "../facts/fields.ts";
import { codeLabel, type Ground, variableLabel, variableNamed } from "../facts/ground.ts";
import { categoryShare, type Found, numberOf } from "../facts/number.ts";
import { judge, unsupported } from "../facts/test.ts";
import { placed, problemAt } from "../template/source.ts";
import type { Placed, TextExpression } from "../template/statement.ts";
import type { Piece, Style } from "../template/template.ts";
import { type NoteBook, noteText } from "./notes.ts";

/** What filling a template gathers on its way. */
export interface Filling {
  readonly ground: Ground;
  readonly notes: NoteBook;
  readonly numbers: BriefNumber[];
  readonly problems: Problem[];
  /** Figures so far. */
  readonly figures: { count: number };
}

/** Fills a sentence in: its words with numbers, and the notes that are cited in it first. */
export function fillSentence(filling: Filling, pieces: readonly Piece[]): Sentence {
  const runs = trimmed(runsOf(filling, pieces));
  const firsts: Note[] = [];
  const noted = runs.map((run) => {
    const text = run.number === undefined ? undefined : noteText(filling.ground, run.number);
    if (text === undefined) return run;
    const { note, first } = filling.notes.cite(text);
    if (first !== undefined) firsts.push(first);
    return { ...run, note };
  });
  return { runs: withoutRepeats(noted), notes: firsts };
}

/** One mark for numbers that follow each other and are counted among the same: at the last of them. */
function withoutRepeats(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, place) => {
    const next = runs.slice(place + 1).find(({ note }) => note !== undefined);
    if (run.note === undefined || next?.note !== run.note) return run;
    const { note: _, ...unmarked } = run;
    return unmarked;
  });
}

/** The words of a heading or title, without notes. */
export function fillWords(filling: Filling, pieces: readonly Piece[]): readonly Run[] {
  return trimmed(runsOf(filling, pieces));
}

function runsOf(filling: Filling, pieces: readonly Piece[]): readonly Run[] {
  return pieces.flatMap((piece) => runsOfPiece(filling, piece));
}

function runsOfPiece(filling: Filling, piece: Piece): readonly Run[] {
  switch (piece.kind) {
    case "words":
      return [{ text: piece.text, ...foreign(filling.ground), ...piece.style }];
    case "print":
      return told(filling, piece.statement, () => printed(filling, piece.statement, piece.style), []);
    case "claim":
      claim(filling, piece.statement);
      return [];
    case "if":
      return runsOf(filling, chosen(filling, piece.statement, piece));
  }
}

/** The mark of the template's own words where it is in another language than the brief. */
function foreign({ template, language }: Ground): { readonly lang?: string } {
  return template.language === language ? {} : { lang: template.language };
}

/** The branch of a condition that the release chooses. */
export function chosen<Part>(
  filling: Filling,
  statement: Placed<"if">,
  { held, otherwise }: { readonly held: readonly Part[]; readonly otherwise: readonly Part[] },
): readonly Part[] {
  return told(filling, statement, () => (judge(filling.ground, statement.test).holds ? held : otherwise), []);
}

/** Does work for a statement; what is wrong with the data is told at its place. */
export function told<Result>(
  filling: Filling,
  { spot }: Placed,
  work: () => Result,
  otherwise: Result,
): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    filling.problems.push(...placed(filling.ground.template.source, spot, error));
    return otherwise;
  }
}

function claim(filling: Filling, statement: Placed<"claim">): void {
  told(
    filling,
    statement,
    () => {
      const judged = judge(filling.ground, statement.test);
      if (!judged.holds) throw unsupported(statement.spot.text, judged);
    },
    undefined,
  );
}

function printed(filling: Filling, statement: Placed<"number" | "text">, style: Style): readonly Run[] {
  if (statement.kind === "text") return textRuns(filling, statement, style);
  if (statement.number.kind === "literal")
    throw new ProblemError({
      code: "number-bare",
      message: `{${statement.spot.text.trim()}} is a number that no data gives.`,
      hint: "Write it as text, or ask the release for it.",
    });
  const found = numberOf(filling.ground, statement.number);
  const number = keep(filling, statement, found);
  if (statement.states !== undefined && statement.states !== found.text)
    filling.problems.push(
      problemAt(filling.ground.template.source, statement.spot, {
        code: "number-differs",
        message: `The release gives ${found.text}${found.share === null ? "" : ` (${found.share.numerator} of ${found.share.denominator})`} where the template states ${statement.states}.`,
        hint: "Take out `states` if the text may follow the release, or correct the sentence.",
      }),
    );
  return [{ text: found.text, ...style, href: found.href, number }];
}

function keep({ ground, numbers }: Filling, { spot, ...statement }: Placed, found: Found): BriefNumber {
  const states = statement.kind === "number" ? statement.states : undefined;
  const number = {
    ...found,
    expression: spot.text.trim().replace(/\s+/g, " "),
    line: ground.template.source.positionOf(spot.offset).line,
    ...(states === undefined ? {} : { states }),
  };
  numbers.push(number);
  return number;
}

function textRuns(filling: Filling, statement: Placed<"text">, style: Style): readonly Run[] {
  return textOf(filling, statement, statement.text).map((run) => ({ ...run, ...style }));
}

function textOf(filling: Filling, statement: Placed<"text">, text: TextExpression): readonly Run[] {
  const { ground } = filling;
  switch (text.kind) {
    case "field": {
      const runs = fieldRuns(ground, text.field);
      if (runs.length > 0) return runs;
      throw new ProblemError({
        code: "field-empty",
        message: `The map does not say its ${text.field}.`,
        hint: `Put the sentence into {if given ${text.field}} … {end}.`,
        value: text.field,
      });
    }
    case "label": {
      const variable = variableNamed(ground, text.variable);
      // Asked for its problem: an unknown variable or category has no label.
      categoryCounts(
        ground,
        baseOf(ground, { name: "everywhere", where: categoryCondition(variable, text.category) }),
        variable,
      );
      const label =
        text.category === undefined
          ? variableLabel(ground, variable)
          : codeLabel(ground, variable, text.category);
      return [labelRun(ground, label)];
    }
    case "leader": {
      const variable = variableNamed(ground, text.variable);
      const code = categoryCounts(ground, baseOf(ground, text.base), variable).ranked[text.place - 1]?.code;
      if (code !== undefined) return [labelRun(ground, codeLabel(ground, variable, code))];
      throw new ProblemError({
        code: "place-empty",
        message: `Place ${text.place} of "${variable}" is empty: fewer categories occur.`,
        hint: `Put the sentence into {if kinds ${text.base.name} of ${variable} >= ${text.place}} … {end}.`,
        value: variable,
      });
    }
    case "ranking":
      return rankingRuns(filling, statement, text);
  }
}

function categoryCondition(variable: string, category: string | undefined): readonly string[] {
  return category === undefined ? [] : [`${variable}=${category}`];
}

function rankingRuns(
  filling: Filling,
  statement: Placed<"text">,
  text: Extract<TextExpression, { kind: "ranking" }>,
) {
  const { ground } = filling;
  const variable = variableNamed(ground, text.variable);
  const base = baseOf(ground, text.base);
  const top = categoryCounts(ground, base, variable).ranked.slice(0, text.top);
  if (top.length === 0)
    throw new ProblemError({
      code: "ranking-empty",
      message: `No initiative of the base "${base.label}" has a known value of "${variable}".`,
      hint: `Put the sentence into {if known ${text.base.name} of ${variable} > 0} … {end}.`,
      value: variable,
    });
  const marks = top.map((_, place) => `\uE000${place}\uE001`);
  const parts = ground.messages.list(marks).split(/(\uE000\d+\uE001)/);
  return parts.flatMap((part): readonly Run[] => {
    const place = marks.indexOf(part);
    const entry = top[place];
    if (entry === undefined) return part === "" ? [] : [{ text: part }];
    const number = keep(filling, statement, categoryShare(ground, base, variable, entry.code));
    return [
      labelRun(ground, codeLabel(ground, variable, entry.code)),
      { text: " (" },
      { text: number.text, href: number.href, number },
      { text: ")" },
    ];
  });
}

/** Runs without spaces at the ends, and no two spaces where an expression printed nothing. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const isAfterSpace = kept.length === 0 || kept.at(-1)?.text.endsWith(" ") === true;
    const text = isAfterSpace ? run.text.replace(/^ +/, "") : run.text;
    if (text !== "") kept.push({ ...run, text });
  }
  const last = kept.at(-1);
  if (last !== undefined && last.number === undefined) {
    const text = last.text.trimEnd();
    kept.splice(-1, 1, ...(text === "" ? [] : [{ ...last, text }]));
  }
  return kept;
}
