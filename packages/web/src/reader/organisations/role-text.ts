import type { Messages } from "../../messages/messages.ts";

const known = ["lead", "partner", "funder", "technology", "evaluator", "beneficiaries"] as const;

/** A role in words; one that a map has made up is shown as it is. */
export function roleText(role: string, messages: Messages): string {
  const found = known.find((candidate) => candidate === role);
  return found ? messages.text(`role-${found}`) : role;
}
