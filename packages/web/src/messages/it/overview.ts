import type { overview as english } from "../en/overview.ts";
import type { TextsLike } from "../message.ts";

export const overview: TextsLike<typeof english> = {
  headlines: "Cifre chiave",
  "of-base": "{share} di {base}",
  "not-known": { one: "{count} non nota", other: "{count} non note" },
  "known-for": "Noto per {base} su {total}.",
  "several-answers": "Erano possibili più risposte.",
  "missing-not-reported": "Non indicato",
  "missing-not-applicable": "Non applicabile",
  "missing-not-yet-coded": "Non ancora codificato",
  "missing-unclear": "Poco chiaro",
  "show-more": "Mostra altri {count}",
  sources: "Fonti",
  "rows-imported": { one: "{count} riga importata", other: "{count} righe importate" },
  cite: "Come citare",
};
