import type { Message } from "../../message.ts";

/** Texts of adjudication. */
export const adjudication = {
  "conflicts-none": "No conflict waits for you.",
  "conflicts-lead": {
    one: "{count} conflict waits for a decision.",
    other: "{count} conflicts wait for a decision, the longest waiting first.",
  },
  "in-dispute": "In dispute",
  "waits-since": "waits since {day}",
  votes: { one: "{count} vote", other: "{count} votes" },
  "votes-lead": "Without names, in an order that chance decided.",
  "votes-for": { one: "{count} vote", other: "{count} votes" },
  ruling: "Your decision",
  "ruling-choose": "Choose an answer first.",
  "ruling-reason": "Reason (required: it becomes a precedent)",
  "ruling-reason-needed": "Give a reason: others will follow it.",
  precedents: "Like cases decided before; tick those you follow",
  "precedent-likeness": "{share} alike",
  settle: "Decide",
  "settled-already": "This conflict is settled.",
  "settled-before": { one: "{count} decided before", other: "{count} decided before" },
  "settled-as": "Decided: {answer}",
  "note-make": "Make it a note of the codebook",
  "note-lead":
    "Coders read it beside the variable from the next version of the codebook on. No value changes.",
  "note-text": "The note",
  "note-category": "Under",
  "note-variable": "the variable itself",
  "note-made": "It stands in version {codebook} of the codebook.",
  "see-precedent": "open",
} as const satisfies Readonly<Record<string, Message>>;
