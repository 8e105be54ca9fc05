import type { Message } from "../message.ts";

/** Texts of the protocol. */
export const protocol = {
  "protocol-none": "No protocol is written yet.",
  scope: "Scope",
  "decision-rule": "Decision rule",
  "needs-quote": "needs a quote",
  "at-least-pass": "{criterion} met",
  "at-least-partial": "{criterion} met at least in part",
  "rule-not": "not ({condition})",
  "rule-otherwise": "in every other case",
} as const satisfies Readonly<Record<string, Message>>;
