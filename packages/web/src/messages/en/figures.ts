import type { Message } from "../message.ts";

/** Texts of figures and their tables. */
export const figures = {
  "map-title": "initiatives by {variables}",
  "map-base": "Base: {base} of {selected} selected initiatives with a known row and column.",
  "map-missing": {
    one: "{count} is missing its row or column.",
    other: "{count} are missing a row or column.",
  },
  "map-unlayered": "{variable} is not known for {count} of the selected.",
  "map-several": "Several answers were possible for {variables}, so shares can add up to more than 100%.",
  "map-nothing": "No selected initiative has a known row and column.",
  "map-fullest": "The largest group, {count} of {base} ({share}), combines “{row}” with “{column}”.",
  "map-gaps": {
    one: "{count} of {cells} combinations has none.",
    other: "{count} of {cells} combinations have none.",
  },
  "map-no-gaps": "Each of the {cells} combinations has at least one.",
  "map-cell": {
    one: "{row}, {column}: {count} initiative ({share}).",
    other: "{row}, {column}: {count} initiatives ({share}).",
  },
  "map-keys": "Point at a bubble, or move with the arrow keys; Enter lists the initiatives.",
  "map-side": {
    one: "{variable}, {category}: {count} initiative ({share}).",
    other: "{variable}, {category}: {count} initiatives ({share}).",
  },
  "map-interval": "95% interval: {low} to {high}.",
  "map-area": "The area of a disc is its number of initiatives.",
  "map-rings": "Dashed rings: the ends of the 95% interval of its share.",
  "map-units":
    "One mark for each initiative, as there are at most {most}; with several answers it stands in several cells.",
  "map-shapes": "{variable}: the area of each shape is its share of the cell",
  "map-bars": "{variable}: the height of each bar is its share of the cell",
  "map-unit-shapes": "{variable}: the filled parts of a mark",
  "map-unit-colours": "{variable}: the colour of a mark",
  "map-several-colours": "Several",
  "as-table": "The same numbers as a table",
  "list-all": { one: "See it in the list", other: "See all {count}" },
} as const satisfies Readonly<Record<string, Message>>;
