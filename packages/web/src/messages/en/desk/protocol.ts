import type { Message } from "../../message.ts";

/** Texts of the protocol. */
export const protocol = {
  "protocol-none": "No protocol is written yet.",
  scope: "Scope",
  "decision-rule": "Decision rule",
  "what-if": "What if the rule were another?",
  "what-if-lead":
    "Change what is demanded, on paper only, and see who would move and how the shares in the Mapping would shift. Nothing is decided here.",
  "what-if-group": "Shares by",
  "what-if-show": "Show the effect",
  "what-if-moved": { one: "{count} initiative would move.", other: "{count} initiatives would move." },
  "what-if-move": "From {from} to {to}:",
  "stage-undecided": "Undecided",
  "what-if-nothing": "Demand at least one criterion.",
  "demand-pass": "must be met",
  "demand-partial": "at least in part",
  "demand-none": "not asked",
  group: "Group",
  "share-now": "Now",
  "share-then": "With this rule",
  "needs-quote": "needs a quote",
  "at-least-pass": "{criterion} met",
  "at-least-partial": "{criterion} met at least in part",
  "rule-not": "not ({condition})",
  "rule-otherwise": "in every other case",
} as const satisfies Readonly<Record<string, Message>>;
