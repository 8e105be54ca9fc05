import {
  type Codebook,
  codebookVersionId,
  examineCodebook,
  type Problem,
  ProblemError,
  parentsAmong,
} from "@mapwright/domain";
import { type ReadCodebook, readPlacedCodebook } from "./read-codebook-file.ts";

/** A codebook file as found: its name for messages and its YAML or JSON. */
export interface CodebookText {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What checking a codebook gives: every problem, and the codebook when none of them is an error. */
export interface CheckedCodebook {
  readonly codebook?: Codebook;
  readonly problems: readonly Problem[];
}

/**
 * Checks the first of some codebook files; the others are there to be extended. Problems are told with file, line and
 * column; those with the severity `warning` do not keep the codebook from being used.
 */
export function checkCodebook(files: readonly CodebookText[]): CheckedCodebook {
  const problems: Problem[] = [];
  const read = files.map((file) => readOrTell(file, problems));
  const [first] = read;
  const found = read.filter((each) => each !== undefined);
  if (first === undefined) return { problems };
  const { codebook, problems: examined } = examineCodebook(
    first.file,
    parentsAmong(found.map(({ file }) => file)),
  );
  problems.push(...examined.map((problem) => inFile(problem, first, found)));
  return codebook === undefined ? { problems } : { codebook, problems };
}

function readOrTell({ name, content }: CodebookText, problems: Problem[]): ReadCodebook | undefined {
  try {
    return readPlacedCodebook(name, content);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Puts line and column to a problem that knows only its path and, in an inherited codebook, its `id@version`. */
function inFile(problem: Problem, first: ReadCodebook, all: readonly ReadCodebook[]): Problem {
  const owner =
    problem.file === undefined ? first : all.find(({ file }) => codebookVersionId(file) === problem.file);
  if (owner === undefined) return problem;
  const { line, column } = owner.source.positionOf((problem.path ?? "").split("."));
  return { ...problem, file: owner.name, row: line, column: String(column) };
}
