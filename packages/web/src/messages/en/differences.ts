import type { Message } from "../message.ts";

/** Texts of the page that compares two releases. */
export const differences = {
  differences: "Differences between releases",
  "differences-lead":
    "What two releases of this map hold differently, initiative by initiative and value by value. Nothing that was published is ever overwritten.",
  "differences-from": "From",
  "differences-to": "To",
  "differences-no-two": {
    one: "This map has {count} release. Two can be compared.",
    other: "This map has {count} releases. Two can be compared.",
  },
  "differences-none": "The two releases hold the same initiatives with the same values.",
  "differences-codebooks": "The codebook changed from {before} to {after}.",
  "differences-feed": "Feed (Atom)",
  "differences-by-variable": "By variable",
  "differences-all-variables": "Show the differences of all variables",
  "differences-since": "What changed since release {since}",
  "differences-records-only": "Only its records differ.",
  "differences-said-added": "Not in the earlier release.",
  "differences-said-recoded": "A value that people coded or settled is not what it was.",
  "differences-said-changed": "Values from sources or rules, the stage or the records differ.",
  "differences-said-dropped": "Not in the later release.",
  "differences-more": {
    one: "{count} more is in the feed and the JSON form.",
    other: "{count} more are in the feed and the JSON form.",
  },
  "differences-json": "As JSON",
} as const satisfies Readonly<Record<string, Message>>;
