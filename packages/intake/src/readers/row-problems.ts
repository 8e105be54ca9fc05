import { type Problem, ProblemError } from "@mapwright/domain";
import { counted } from "./refuse.ts";

/** Collects what is wrong with single rows; gives up when so many are wrong that the file must have been misread. */
export class RowProblems {
  readonly list: Problem[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(problem: Problem): void {
    this.list.push(problem);
    if (this.list.length <= this.#limit) return;
    throw new ProblemError([
      {
        code: "problems-limit",
        message: `More than ${counted(this.#limit, "row")} of the file cannot be read.`,
        hint: "Check the delimiter, the encoding and the header row: the file has probably been read in the wrong way.",
      },
      ...this.list.slice(0, 200),
    ]);
  }
}
