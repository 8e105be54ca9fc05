import { type Choice, type Coding, checkChoice, type Scale } from "@mapwright/atlas";
import { nearMatches, type Problem, ProblemError, shownValue, tidyText } from "@mapwright/domain";
import type { FoundRow, OpenedFile } from "../ports/index.ts";

/** Which columns hold what, and how values are to be understood. */
export interface CodingColumns extends Scale {
  /** The columns that name a unit, together where there are several (an initiative and a variable). */
  readonly unit: readonly string[];
  readonly coder: string;
  readonly value: string;
  /** A column by which codings are grouped as well. */
  readonly by?: string | undefined;
  /** What separates the codes of a set, `;` unless given. */
  readonly separator?: string | undefined;
}

/** A coding with the part of the file it belongs to; "" where codings are not grouped. */
export interface ReadCoding extends Coding {
  readonly part: string;
}

/** Of more wrong rows than this the rest is only said to be there. */
const mostTold = 20;

/**
 * Reads codings from a file with a row for each vote. Blanks around cells do not count. An empty value is a missing vote,
 * except for sets: there the coder looked and chose no code. Throws a ProblemError with the rows that are wrong: no unit
 * or coder, a value that does not fit the scale, a second vote of a coder on a unit, a row that could not be read at all.
 */
export function readCodings(file: OpenedFile, columns: CodingColumns): ReadCoding[] {
  checkColumns(file, columns);
  const problems: Problem[] = file.problems.filter(({ severity }) => severity !== "warning");
  const codings: ReadCoding[] = [];
  const votes = new VotesSeen();
  for (const found of file.rows) {
    if (problems.length > mostTold) break;
    const read = readRow(found, columns, votes);
    if (read === undefined) continue;
    if ("code" in read) problems.push({ ...read, row: found.row, file: file.name });
    else codings.push(read);
  }
  if (problems.length > mostTold)
    throw new ProblemError([...problems.slice(0, mostTold), moreProblems(file)]);
  if (problems.length > 0) throw new ProblemError(problems);
  if (codings.length === 0) throw new ProblemError(noVotes(file, columns));
  return codings;
}

function readRow({ row, cells }: FoundRow, columns: CodingColumns, votes: VotesSeen) {
  const names = columns.unit.map((column) => textIn(cells[column]));
  const coder = textIn(cells[columns.coder]);
  const empty = names.indexOf("");
  if (empty >= 0) return emptyCell(columns.unit[empty] ?? "", "unit");
  if (coder === "") return emptyCell(columns.coder, "coder");
  const value = choiceIn(cells[columns.value], columns);
  if (value === undefined) return undefined;
  const problem = checkChoice(value, columns);
  if (problem !== undefined) return { ...problem, column: columns.value };
  const unit = votes.unitNamed(names);
  const earlier = votes.earlier(unit, coder, row);
  if (earlier !== undefined) return codedTwice(coder, unit, earlier, columns.coder);
  return { unit, coder, value, part: columns.by === undefined ? "" : textIn(cells[columns.by]) };
}

/** The votes read so far, so that none counts twice and no two units get one name. */
class VotesSeen {
  readonly #rows = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, string>();

  /** The names of a unit as one: `a / b`, unless another unit has that. */
  unitNamed(names: readonly string[]): string {
    const key = JSON.stringify(names);
    const name = names.join(" / ");
    const known = this.#keys.get(name);
    if (known === undefined) this.#keys.set(name, key);
    return known === undefined || known === key ? name : key;
  }

  /** The row of the coder's vote on the unit, if there was one; otherwise it is this one. */
  earlier(unit: string, coder: string, row: number): number | undefined {
    const rows = this.#rows.get(unit) ?? new Map<string, number>();
    const earlier = rows.get(coder);
    if (earlier === undefined) this.#rows.set(unit, rows.set(coder, row));
    return earlier;
  }
}

/** What was chosen; undefined for a missing vote. */
function choiceIn(cell: unknown, { level, separator = ";" }: CodingColumns): Choice | undefined {
  if (level !== "set") {
    const text = textIn(cell);
    return text === "" ? undefined : text;
  }
  const parts = Array.isArray(cell) ? cell.map(textIn) : textIn(cell).split(separator);
  return parts.map((code) => code.trim()).filter((code) => code !== "");
}

/** Text as it stands in a cell; formats with types have numbers, truth and nothing too. */
function textIn(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return tidyText(
    typeof cell === "string" ? cell : typeof cell === "object" ? JSON.stringify(cell) : String(cell),
  );
}

function checkColumns({ columns: known, name }: OpenedFile, { unit, coder, value, by }: CodingColumns): void {
  const asked = [...unit, coder, value, ...(by === undefined ? [] : [by])];
  const problems = [...new Set(asked)]
    .filter((column) => !known.includes(column))
    .map((column): Problem => {
      const near = nearMatches(column, known);
      return {
        code: "column-missing",
        message: `The file has no column "${shownValue(column)}".`,
        hint:
          near.length > 0
            ? `Did you mean ${near.join(" or ")}?`
            : `Its columns are ${known.slice(0, 30).map(shownValue).join(", ")}.`,
        file: name,
        value: shownValue(column),
      };
    });
  if (problems.length > 0) throw new ProblemError(problems);
}

function emptyCell(column: string, role: "unit" | "coder"): Problem {
  return {
    code: `${role}-missing`,
    message: `The row does not say which ${role} it is about: "${shownValue(column)}" is empty.`,
    hint: `Name the ${role}, or leave the row out.`,
    column,
  };
}

function codedTwice(coder: string, unit: string, earlier: number, column: string): Problem {
  return {
    code: "coded-twice",
    message: `"${shownValue(coder)}" voted on "${shownValue(unit)}" already, in row ${earlier}.`,
    hint: "Keep the first submission. If units are named by several columns together, name them all.",
    column,
    value: shownValue(coder),
  };
}

function moreProblems({ name }: OpenedFile): Problem {
  return {
    code: "more-problems",
    message: `More rows are wrong than the ${mostTold} told here.`,
    hint: "Mend these first; often one cause is behind them all.",
    file: name,
  };
}

function noVotes({ name }: OpenedFile, { value }: CodingColumns): Problem {
  return {
    code: "no-votes",
    message: `No row has a value in "${shownValue(value)}".`,
    hint: "Name the column that holds what the coders chose.",
    file: name,
    column: value,
  };
}
