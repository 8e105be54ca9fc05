import type { overview as english } from "../en/overview.ts";
import type { TextsLike } from "../message.ts";

export const overview: TextsLike<typeof english> = {
  headlines: "Eckzahlen",
  "of-base": "{share} von {base}",
  "not-known": { one: "{count} nicht bekannt", other: "{count} nicht bekannt" },
  "known-for": "Bekannt für {base} von {total}.",
  "several-answers": "Mehrere Antworten waren möglich.",
  "missing-not-reported": "Nicht angegeben",
  "missing-not-applicable": "Nicht zutreffend",
  "missing-not-yet-coded": "Noch nicht codiert",
  "missing-unclear": "Unklar",
  "show-more": "{count} weitere zeigen",
  sources: "Quellen",
  "rows-imported": { one: "{count} Zeile importiert", other: "{count} Zeilen importiert" },
  cite: "Zitierweise",
};
