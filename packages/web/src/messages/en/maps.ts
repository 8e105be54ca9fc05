import type { Message } from "../message.ts";

/** Texts of the list of maps. */
export const maps = {
  "maps-title": "Knowledge maps",
  "maps-lead":
    "Inventories of social-innovation initiatives. Every number leads to the initiatives behind it.",
  "maps-none": "There is no map here yet.",
  "maps-begin": "Begin a new map",
  "initiatives-word": { one: "initiative", other: "initiatives" },
  "in-countries": { one: "in {count} country", other: "in {count} countries" },
} as const satisfies Readonly<Record<string, Message>>;
