import type { Message } from "../../message.ts";

/** Texts of the releases of a map. */
export const releases = {
  "releases-lead":
    "What has been published. A release is frozen for ever: it can be withdrawn, never changed or deleted.",
  "releases-none": "Nothing has been frozen yet.",
  "release-number": "Release {number}",
  "release-frozen-on": "frozen on {day}",
  "release-in-inventory": {
    one: "{count} initiative in the Inventory",
    other: "{count} initiatives in the Inventory",
  },
  "release-changes":
    "Against release {since}: {added} added, {dropped} dropped, {recoded} recoded, {changed} changed otherwise",
  "release-first": "The first release: nothing to compare with.",
  "release-withdrawn-because": "Withdrawn: {reason}",
  "release-read": "Read it",
  "release-next": "Freeze release {number}",
  "release-next-lead":
    "See first what would change. Freezing cannot be undone: the release stays at its address for ever, with its number and its hash.",
  "release-nothing-new": "Nothing has changed since the last release.",
  "release-codebook": "Codebook: {before} before, {after} now",
  "release-diff-added": { one: "{count} added", other: "{count} added" },
  "release-diff-dropped": { one: "{count} dropped", other: "{count} dropped" },
  "release-diff-changed": { one: "{count} changed or recoded", other: "{count} changed or recoded" },
  "release-recoded-mark": "recoded",
  "release-notes": "Notes for readers (optional)",
  "release-sure": "I know that this cannot be undone",
  "release-freeze": "Freeze",
  "release-withdraw": "Withdraw release {number}",
  "release-withdraw-lead":
    "It stays readable under its address, marked as withdrawn with your reason. A withdrawal cannot be undone either.",
} as const satisfies Readonly<Record<string, Message>>;
