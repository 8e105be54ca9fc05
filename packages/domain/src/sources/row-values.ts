import type { Answer, Variable } from "../codebook/index.ts";
import { answerFrom } from "./answer-from.ts";
import { cellCutter } from "./cell.ts";
import { type Piece, readAnswer } from "./read-answer.ts";
import type { ReadyRule, Surroundings } from "./ready-rules.ts";
import { type Point, recogniseNumber } from "./recognise/index.ts";
import type { Tell } from "./row-problem.ts";
import type { Value } from "./value.ts";

type Cells = Readonly<Record<string, unknown>>;

/** What one rule read from a row. */
interface RuleReading {
  readonly pieces: readonly Piece[];
  /** Why something could not be read. */
  readonly unclear: string | undefined;
}

/** The value that the rules of one variable give for a row; undefined when the row says nothing about it. */
export function readValue(
  variable: Variable,
  rules: readonly ReadyRule[],
  cells: Cells,
  point: Point | undefined,
  surroundings: Surroundings,
  tell: Tell,
): Value | undefined {
  const readings = rules
    .filter((ready) => holds(ready, cells))
    .map((ready) => readRule(ready, cells, point, surroundings, tell));
  const pieces = readings.flatMap((reading) => reading.pieces);
  const unclear = readings.find((reading) => reading.unclear !== undefined)?.unclear;
  const known = pieces.filter((piece) => !("missing" in piece));
  const outcome = answerFrom(
    variable,
    known.length === 0 && unclear !== undefined ? [] : pieces,
    rules[0]?.rule.join,
  );
  if (outcome !== undefined && "answer" in outcome)
    return imported(variable.code, outcome.answer, surroundings);
  const column = rules.flatMap((ready) => ready.columns)[0];
  if (outcome !== undefined && column !== undefined) tell(outcome.conflict, column);
  const reason = outcome?.conflict.message ?? unclear;
  if (reason === undefined) return undefined;
  return { ...imported(variable.code, { missing: "unclear" }, surroundings), reason };
}

function imported(variable: string, answer: Answer, { version }: Surroundings): Value {
  return { variable, answer, state: "imported", codebook: version };
}

function holds({ rule, whenColumn }: ReadyRule, cells: Cells): boolean {
  if (rule.when === undefined) return true;
  if (whenColumn === undefined) return false;
  const { meaningOf } = cellCutter(
    { values: Object.fromEntries(rule.when.equals.map((text) => [text, "yes"])) },
    {},
  );
  const cell = cells[whenColumn];
  return (
    meaningOf(typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "")) !== undefined
  );
}

function readRule(
  ready: ReadyRule,
  cells: Cells,
  point: Point | undefined,
  surroundings: Surroundings,
  tell: Tell,
): RuleReading {
  const { rule } = ready;
  if (rule.combine === "join") return readJoined(ready, cells, point, surroundings, tell);
  const pieces: Piece[] = [];
  let unclear: string | undefined;
  for (const column of ready.columns) {
    const read = readCell(ready, column, cells[column], point, surroundings, tell);
    pieces.push(...read.pieces);
    unclear ??= read.unclear;
    if (rule.combine === "first" && read.pieces.some((piece) => !("missing" in piece))) break;
  }
  return { pieces, unclear };
}

/** Several columns as one text, told under the first of them. */
function readJoined(
  ready: ReadyRule,
  cells: Cells,
  point: Point | undefined,
  surroundings: Surroundings,
  tell: Tell,
): RuleReading {
  const parts = ready.columns.flatMap((column) => {
    const cut = ready.cutter.cut(cells[column]);
    return cut.kind === "answers" ? cut.answers.map(String) : [];
  });
  const [column] = ready.columns;
  if (parts.length === 0 || column === undefined) return { pieces: [], unclear: undefined };
  return readCell(ready, column, parts.join(ready.rule.join ?? " "), point, surroundings, tell);
}

function readCell(
  ready: ReadyRule,
  column: string,
  cell: unknown,
  point: Point | undefined,
  surroundings: Surroundings,
  tell: Tell,
): RuleReading {
  const { profile, version, gazetteer } = surroundings;
  const cut = ready.cutter.cut(cell);
  if (cut.kind === "nothing") return { pieces: [], unclear: undefined };
  if (cut.kind === "missing") return { pieces: [{ missing: cut.reason }], unclear: undefined };
  if (cut.kind === "not-text") {
    const message = `${ready.variable.code} needs a text or number; the cell holds a ${cut.type}.`;
    const hint = "Name the member to take under `member` in the profile.";
    tell({ severity: "repaired", code: "type-unexpected", message, hint }, column);
    return { pieces: [], unclear: message };
  }
  const pieces: Piece[] = [];
  let unclear: string | undefined;
  for (const found of cut.answers) {
    const read = readAnswer(found, { ...ready, profile, codebook: version, gazetteer, point });
    for (const note of read.notes) tell(note, column);
    pieces.push(...read.pieces);
    if (read.pieces.length === 0) unclear ??= read.notes[0]?.message;
  }
  return { pieces, unclear };
}

/** Where a row says that it is, from the columns of `longitude` and `latitude`, for checking its country. */
export function pointOf(
  rules: ReadonlyMap<Variable, readonly ReadyRule[]>,
  cells: Cells,
  { profile }: Surroundings,
): Point | undefined {
  const read = (code: string): number | undefined => {
    for (const [variable, ready] of rules) {
      if (variable.code !== code) continue;
      for (const { rule, columns, cutter } of ready)
        for (const column of columns) {
          const cut = cutter.cut(cells[column]);
          const [found] = cut.kind === "answers" ? cut.answers : [];
          if (typeof found === "string" || typeof found === "number")
            return recogniseNumber(found, rule.decimal ?? profile.decimal).taken;
        }
    }
    return undefined;
  };
  const [longitude, latitude] = [read("longitude"), read("latitude")];
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude };
}

/** The values that are the same for every row. */
export function constantValues({ profile, codebook, version }: Surroundings): readonly Value[] {
  return Object.entries(profile.constants ?? {}).flatMap(([code, constant]): Value[] => {
    const variable = codebook.variables.find((each) => each.code === code);
    if (variable === undefined) return [];
    const answer = constantAnswer(variable, constant, profile.language);
    return [{ variable: code, answer, state: "imported", codebook: version }];
  });
}

function constantAnswer(
  variable: Variable,
  constant: string | number | readonly string[],
  language: string,
): Answer {
  if (typeof constant === "number") return { number: constant };
  if (typeof constant !== "string") return { codes: [...constant] };
  if (variable.kind === "text") return { text: { [language]: constant } };
  return variable.kind === "date" ? { date: constant } : { codes: [constant] };
}
