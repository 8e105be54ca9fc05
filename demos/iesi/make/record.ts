/** An answer as written to the file: a code, text or number, several codes, or the reason why it is not known. */
export type Written = string | number | readonly string[] | { readonly missing: string };

/** What is settled about a record before its answers are drawn. */
export interface Slot {
  readonly lead: string;
  readonly inEu: boolean;
  readonly mapped: boolean;
}

/** A record in the making: answers by variable code. */
export interface Draft extends Slot {
  readonly answers: Map<string, Written>;
}

/** The code given so far for a variable that has one; empty when there is none. */
export function codeOf(draft: Draft, variable: string): string {
  const answer = draft.answers.get(variable);
  return typeof answer === "string" ? answer : "";
}

/** The codes given so far for a variable that may have several. */
export function codesOf(draft: Draft, variable: string): readonly string[] {
  const answer = draft.answers.get(variable);
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer : [];
}

export const notReported: Written = { missing: "not-reported" };
export const notApplicable: Written = { missing: "not-applicable" };
