import type { Message } from "../message.ts";

/** Texts of trends and waves. */
export const trends = {
  trends: "Trends and waves",
  "trends-lead":
    "How many initiatives began in each year, or came in with each wave, and what they were like.",
  "over-time": "Over",
  "divided-by": "Divided by",
  "nothing-else": "Nothing else",
  measure: "Measure",
  "trend-measure-count": "Initiatives",
  "trend-measure-share": "Shares",
  "drawn-as": "Drawn as",
  "form-stacked": "Bars",
  "form-lines": "Lines",
  "trend-all": "Initiatives",
  "trend-title": "Initiatives by {time}",
  "trend-title-by": "Initiatives by {time} and {by}",
  "trend-title-share": "Shares of {by} by {time}",
  "trend-nothing": "No selected initiative says when.",
  "trend-none": "This map says neither years nor waves.",
  "trend-peak": "Most, {count} of {base} ({share}), fall in {step}.",
  "trend-largest": {
    one: "The largest category is “{category}” with {count} initiative.",
    other: "The largest category is “{category}” with {count} initiatives.",
  },
  "trend-base": "Base: {base} of {selected} selected initiatives with a known time.",
  "trend-own-left-out":
    "The condition on {time} is left out here so that other times can be chosen: {inside} of the {base} lie in the chosen time.",
  "trend-share-base": "Shares are of those in each step whose category is known.",
  "trend-some-drawn": "The {count} most frequent of {of} categories are drawn; the table has all.",
  "trend-step": { one: "{step}: {count} initiative.", other: "{step}: {count} initiatives." },
  "trend-brush":
    "Drag over years to select them, or use the arrow keys and hold Shift. The years can be typed above as well.",
  "trend-keys": "Point at a bar, or move with the arrow keys; Enter selects it.",
  show: "Show",
} as const satisfies Readonly<Record<string, Message>>;
