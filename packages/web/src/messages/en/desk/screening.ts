import type { Message } from "../../message.ts";

/** Texts of screening. */
export const screening = {
  criteria: "Criteria",
  "in-focus": "(in focus)",
  "reason-for-all": "Reason, wherever one is needed",
  "rule-needs": "The decision rule still needs {criteria}.",
  "rule-says": "By these verdicts: {stage}.",
  "rule-stopped": "Stopped by {criteria}.",
  "screen-include": "All met",
  "screen-exclude": "None met",
  "screen-unsure": "All unclear",
  "screen-pass": "Met",
  "screen-partial": "In part",
  "screen-fail": "Not met",
  "screen-unclear": "Unclear",
  "screen-quote": "Quote the selected text",
  "screen-reason": "Write a reason",
  "screen-next-criterion": "Next criterion",
  "screen-previous-criterion": "Previous criterion",
  "screen-maybe": "Maybe",
  "screen-skip": "Skip",
  "screen-undo": "Undo",
  "screen-submit": "Submit, next",
} as const satisfies Readonly<Record<string, Message>>;
