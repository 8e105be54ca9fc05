import type { Message } from "../../message.ts";

/** Texts of the page on which pairs that look alike are merged or told apart. */
export const duplicates = {
  "desk-duplicates": "Duplicates",
  "duplicates-none": {
    one: "Nothing among {count} initiative looks like a duplicate.",
    other: "Nothing among {count} initiatives looks like a duplicate.",
  },
  "duplicates-lead": {
    one: "{count} pair among {compared} initiatives looks alike. Merging moves nothing: the records of the duplicate count for the one that stays, and its id leads there. Everything can be undone.",
    other:
      "{count} pairs among {compared} initiatives look alike, the likest first. Merging moves nothing: the records of the duplicate count for the one that stays, and its id leads there. Everything can be undone.",
  },
  "duplicates-comparing":
    "All initiatives are being compared with each other. The page shows the pairs as soon as they are found.",
  "duplicates-left": {
    one: "{count} pair is left on this page.",
    other: "{count} pairs are left on this page.",
  },
  "duplicates-more": "Show the next ones",
  "duplicates-said-merged": "{initiative} was merged into {other}.",
  "duplicates-said-different": "{initiative} and {other} are different.",
  "duplicates-list": {
    one: "The {count} pair at hand",
    other: "The {count} pairs at hand",
  },
  "duplicates-as-open": "open",
  "duplicates-as-merged": "merged",
  "duplicates-as-different": "different",
  "duplicates-as-moot": "overtaken",
  "duplicates-state-merged": "These two are merged. Undo it to decide again.",
  "duplicates-state-different": "These two are told apart. Undo it to decide again.",
  "duplicates-state-moot":
    "One of the two was merged into another meanwhile. Open the page again to see what this pair has become.",
  "duplicates-stays": "This one stays",
  "duplicates-question": "Are {one} and {other} the same?",
  "duplicates-values": "Values side by side, those that differ",
  "duplicates-variable": "Variable",
  "duplicates-all-same": "No value differs.",
  "duplicates-same": {
    one: "{count} value is the same",
    other: "{count} values are the same",
  },
  "duplicates-keep-lead":
    "Where the two differ, what is marked stays when they are merged: the value of the one that stays, unless it is missing there. Choose another where it is better.",
  "duplicates-keep": "keep",
  "duplicates-keep-both": "keep both",
  "duplicates-keep-nothing": "say nothing",
  "duplicates-kept-duplicate": "From {initiative}:",
  "duplicates-kept-both": "From both:",
  "duplicates-kept-survivor": "As they were before:",
  "duplicates-known": {
    one: "{count} value known",
    other: "{count} values known",
  },
  "duplicates-why": "Reason, if you like; it stays in the log",
  "duplicates-submit": "The same: merge",
  "duplicates-different": "Not the same",
  "duplicates-next": "Next pair",
  "duplicates-previous": "Previous pair",
  "duplicates-reason": "Give a reason",
  "duplicates-undo": "Undo",
  "duplicates-reason-same": "Compared side by side: the same initiative.",
  "duplicates-reason-different": "Compared side by side: two initiatives.",
  "duplicates-reason-undo": "Taken back at once.",
  "duplicates-decided": "Decided before",
  "duplicates-decided-before": {
    one: "{count} earlier decision is told in the log.",
    other: "{count} earlier decisions are told in the log.",
  },
  "duplicates-decision": "Decision",
  "duplicates-decided-merged": "is the same as",
  "duplicates-decided-different": "is not",
  "duplicates-undone": "undone",
  "duplicates-likeness": "{share} alike",
  "factor-name": "names {share} alike",
  "factor-address": "same address",
  "factor-no-address": "other address",
  "factor-organisations": "organisations in common",
  "factor-no-organisations": "no organisation in common",
  "factor-countries": "countries in common",
  "factor-no-countries": "other country",
} as const satisfies Readonly<Record<string, Message>>;
