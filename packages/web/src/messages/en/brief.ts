import type { Message } from "../message.ts";

/** Texts of briefs and of the figures in them. */
export const brief = {
  brief: "Brief",
  "brief-inventory": "Inventory",
  "brief-mapping": "Mapping",
  "brief-everywhere": "Whole Inventory",
  "brief-of": "{base}: {what}",
  "brief-figure": "Figure {number}. {caption}",
  "brief-figure-tables": "The numbers of the figures",
  "brief-n": "{caption} (n\u00a0=\u00a0{count})",
  "brief-note": "{base}: n = {count}.",
  "brief-note-missing": { one: "Not known for {count} more.", other: "Not known for {count} more." },
  "brief-interval": "{number}: 95% interval {low} to {high}.",
  "brief-note-mark": "Note {number}",
  "brief-number-leads": "{number}: show the initiatives behind it",
  "brief-initiatives": "Initiatives",
  "brief-share": "Share",
  "brief-reached": "Share mapped",
  "brief-rest": {
    one: "{count} more category is in the table only.",
    other: "{count} more categories are in the table only.",
  },
  "brief-continued": "{caption} (continued)",
  "brief-table-part": "{caption} (part {part} of {parts})",
  "brief-table-rest": {
    one: "{count} more category is not shown.",
    other: "{count} more categories are not shown.",
  },
  "brief-page": "{number} of {count}",
  "brief-numbers-open": "Each number leads to the initiatives behind it, at {address}.",
  "brief-withdrawn": "This release was withdrawn: {reason}",
  "bars-said": "“{first}” comes first, {count} of {base} ({share}), followed by “{second}” ({secondShare}).",
  "bars-only": "“{first}” is the only one, {count} of {base} ({share}).",
  "bars-nothing": "No selected initiative has a known value.",
  "conversion-said": "Most went on from “{best}” ({bestShare}), fewest from “{worst}” ({worstShare}).",
  "part-of": "{part} of {whole}",
} as const satisfies Readonly<Record<string, Message>>;
