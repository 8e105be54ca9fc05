/** A problem with what was filled in: its code, and its English message where the interface has none for it. */
export interface FormProblem {
  readonly code: string;
  readonly message: string;
  /** The number in the message, where there is one. */
  readonly count?: number;
  /** What it is about, and the way out. */
  readonly value?: string;
  readonly hint?: string;
}
