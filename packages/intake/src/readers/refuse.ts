import { type Problem, ProblemError } from "@mapwright/domain";

/** Stops reading: the file as a whole cannot be used. */
export function refuse(problem: Problem): never {
  throw new ProblemError(problem);
}

/** Writes a number as a reader of English text expects it: `1,048,576`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;
}
