import type { Message } from "../message.ts";

/** Texts of the knowledge map. */
export const knowledgeMap = {
  "places-taken": "What takes which place",
  "place-rows": "Rows",
  "place-columns": "Columns",
  "place-shapes": "Shapes",
  "place-colours": "Colours",
  "place-by": "Small maps by",
  "place-nothing": "Nothing",
  "small-maps": "The same map by {variable}",
  "small-maps-key": "Rows and columns as above; all small maps have one scale.",
  "of-selected": "{base} of {selected} initiatives",
} as const satisfies Readonly<Record<string, Message>>;
