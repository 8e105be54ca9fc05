import type { Message } from "../message.ts";

/** Texts of a map's first page. */
export const overview = {
  headlines: "Key figures",
  "of-base": "{share} of {base}",
  "not-known": { one: "{count} not known", other: "{count} not known" },
  "known-for": "Known for {base} of {total}.",
  "several-answers": "Several answers were possible.",
  "missing-not-reported": "Not reported",
  "missing-not-applicable": "Not applicable",
  "missing-not-yet-coded": "Not yet coded",
  "missing-unclear": "Unclear",
  "show-more": "Show {count} more",
  sources: "Sources",
  "rows-imported": { one: "{count} row imported", other: "{count} rows imported" },
  cite: "How to cite",
} as const satisfies Readonly<Record<string, Message>>;
