import type { Message } from "../../message.ts";

/** Texts of the agreement panel. */
export const agreement = {
  "agreement-lead":
    "How far people chose the same before they saw each other’s answers. Pairs that are still open count nowhere.",
  "agreement-none": "No pair of this round has been opened yet, so there is nothing to compare.",
  question: "Question",
  units: "Initiatives",
  "measure-percent": "Per cent",
  "measure-weighted": "Weighted kappa",
  "measure-ac2": "Gwet’s AC2",
  confusions: "What is taken for what",
  "confusions-none": "Nothing: everybody chose the same.",
  "nothing-chosen": "nothing",
  discuss: { one: "{count} initiative to talk about", other: "{count} initiatives to talk about" },
  "by-pair": "By pair of people",
  "by-week": "By week",
  contingency: "Who chose what",
  "contingency-lead":
    "Rows: what the first person chose; columns: the second. On the diagonal both chose the same.",
  "contingency-of": {
    one: "{first} (rows) and {second} (columns): {count} initiative",
    other: "{first} (rows) and {second} (columns): {count} initiatives",
  },
} as const satisfies Readonly<Record<string, Message>>;
