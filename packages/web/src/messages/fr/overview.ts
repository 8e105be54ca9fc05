import type { overview as english } from "../en/overview.ts";
import type { TextsLike } from "../message.ts";

export const overview: TextsLike<typeof english> = {
  headlines: "Chiffres clés",
  "of-base": "{share} de {base}",
  "not-known": { one: "{count} inconnue", other: "{count} inconnues" },
  "known-for": "Connu pour {base} sur {total}.",
  "several-answers": "Plusieurs réponses étaient possibles.",
  "missing-not-reported": "Non indiqué",
  "missing-not-applicable": "Sans objet",
  "missing-not-yet-coded": "Pas encore codé",
  "missing-unclear": "Peu clair",
  "show-more": "Afficher {count} de plus",
  sources: "Sources",
  "rows-imported": { one: "{count} ligne importée", other: "{count} lignes importées" },
  cite: "Comment citer",
};
