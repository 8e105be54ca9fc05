import type { Problem } from "@mapwright/domain";
import type { Messages } from "../../messages/messages.ts";
import { useMessages } from "../frame/context.tsx";
import { useSelecting } from "./selection-context.tsx";
import { choiceUnknown } from "./unknown-choices.ts";

const told = [
  "variable-unknown",
  "category-unknown",
  "missing-reason-unknown",
  "range-invalid",
  "condition-not-possible",
  "where-invalid",
] as const;

/** What of the address was left out, and why. */
export function AddressProblems() {
  const { problems } = useSelecting();
  const messages = useMessages();
  return problems.map((problem) => (
    <p key={problem.message} className="problem">
      {problemText(problem, messages)}
    </p>
  ));
}

function problemText({ code, message, value = "" }: Problem, messages: Messages): string {
  if (code === choiceUnknown) return messages.text("choice-ignored", { value });
  const known = told.find((one) => one === code);
  const why = known === undefined ? message : messages.text(`ignored-${known}`, { value });
  return `${messages.text("condition-ignored")} ${why}`;
}
