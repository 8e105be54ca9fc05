import type { Problem } from "../../shared/index.ts";

/** What there is to say about a cell that was read: a problem still without its place in the file. */
export interface Note extends Pick<Problem, "code" | "message" | "hint" | "taken"> {
  readonly severity: "repaired" | "warning";
}

/** What a cell was read as. Without `taken` it could not be read, and a note says why. */
export interface Reading<Taken> {
  readonly taken?: Taken;
  readonly notes: readonly Note[];
}

/** A cell read without anything to say. */
export function clean<Taken>(taken: Taken): Reading<Taken> {
  return { taken, notes: [] };
}

/** A cell read after a change that its owner should see. */
export function repaired<Taken>(taken: Taken, code: string, message: string, shown: string): Reading<Taken> {
  return { taken, notes: [{ severity: "repaired", code, message, taken: shown }] };
}

/** A cell taken as it is, with something to look at. */
export function warned<Taken>(taken: Taken, code: string, message: string, hint?: string): Reading<Taken> {
  return { taken, notes: [{ severity: "warning", code, message, ...(hint === undefined ? {} : { hint }) }] };
}

/** A cell that could not be read: the value becomes missing, which repairs the row. */
export function unreadable(code: string, message: string, hint: string): Reading<never> {
  return { notes: [{ severity: "repaired", code, message, hint }] };
}
