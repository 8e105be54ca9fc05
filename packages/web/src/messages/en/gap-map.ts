import type { Message } from "../message.ts";

/** Texts of the gap map. */
export const gapMap = {
  "gap-map": "Gap map",
  "gap-map-lead":
    "Where initiatives have been found, and what kind of gap the other places are. It shows what there is, not what it says.",
  "gap-rows": "Rows",
  "gap-columns": "Columns",
  "gap-segments": "Segments",
  "gap-style": "Cells",
  "gap-style-bubble": "Bubbles",
  "gap-style-donut": "Rings",
  "gap-style-mosaic": "Mosaic",
  "gap-weak-up-to": "Weak up to",
  "gap-old-before": "Old before",
  "gap-title": "What has been found: {rows} by {columns}",
  "gap-title-segments": "What has been found: {rows} by {columns}, with {segments}",
  "gap-nothing": "No selected initiative has a known row and column.",
  "gap-none": "None of the {cells} places is a gap.",
  "gap-finding": "{gaps} of {cells} places are gaps: {kinds}.",
  "gap-impossible": "This map has fewer than two variables with categories.",
  "gap-cell": { one: "{row}, {column}: {count} initiative.", other: "{row}, {column}: {count} initiatives." },
  "gap-is": "Gap: {kinds}.",
  "gap-keys":
    "Point at a place, or move with the arrow keys; Enter lists its initiatives. Heads list whole rows and columns.",
  "segment-unknown": "not known",
  fold: "Fold {group}",
  unfold: "Unfold {group}",
  "gap-not-searched": "not searched",
  "gap-nothing-found": "nothing found",
  "gap-excluded": "found but excluded",
  "gap-weak": "only weak evidence",
  "gap-old": "only old evidence",
  "gap-rule-not-searched":
    "no initiative of the whole map has this row or column, so the search may not have reached it.",
  "gap-rule-nothing-found": "row and column occur on the map, but not together among the selected.",
  "gap-rule-excluded": "initiatives are in the Inventory, but none reached the Mapping.",
  "gap-rule-weak": "of those whose strength of evidence is known, none is stronger than “{weak}”.",
  "gap-rule-old": "of those whose year is known, none began in {year} or later.",
} as const satisfies Readonly<Record<string, Message>>;
