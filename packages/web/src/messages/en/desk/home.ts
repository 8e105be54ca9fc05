import type { Message } from "../../message.ts";

/** Texts of the desk of one person: what waits for her. */
export const home = {
  "home-waiting": { one: "{count} thing waits for you.", other: "{count} things wait for you." },
  "home-nothing": "Nothing waits for you.",
  "home-known-as": "The log knows you as {account}.",
  "home-no-role": "You have no role on this map yet. An owner of the map can give you one.",
  "home-open": { one: "{count} to answer", other: "{count} to answer" },
  "home-begun": { one: "{count} begun, kept as a draft", other: "{count} begun, kept as drafts" },
  "home-maybe": { one: "{count} marked “maybe”", other: "{count} marked “maybe”" },
  "home-skipped": { one: "{count} skipped", other: "{count} skipped" },
  "home-sent": { one: "{count} submitted", other: "{count} submitted" },
  "home-oldest": "the oldest since {day}",
  "home-begin": "Begin",
  "home-go-on": "Go on",
  "home-look-again": "Look at what you submitted",
  "home-to-settle": { one: "{count} to decide", other: "{count} to decide" },
  "home-team-waits": "Across the team",
  "home-rounds-open": "Rounds under way",
  "home-see-waiting": "See what waits for whom",
  "home-interests": "Declare an interest, so that you are not asked to judge what is yours",
} as const satisfies Readonly<Record<string, Message>>;
