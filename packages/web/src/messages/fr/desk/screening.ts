import type { screening as english } from "../../en/desk/screening.ts";
import type { TextsLike } from "../../message.ts";

export const screening: TextsLike<typeof english> = {
  criteria: "Critères",
  "in-focus": "(actif)",
  "reason-for-all": "Raison, partout où il en faut une",
  "rule-needs": "La règle de décision attend encore {criteria}.",
  "rule-says": "Selon ces verdicts : {stage}.",
  "rule-stopped": "Arrêté par {criteria}.",
  "screen-include": "Tous remplis",
  "screen-exclude": "Aucun rempli",
  "screen-unsure": "Tous incertains",
  "screen-pass": "Rempli",
  "screen-partial": "En partie",
  "screen-fail": "Non rempli",
  "screen-unclear": "Incertain",
  "screen-quote": "Citer le texte sélectionné",
  "screen-reason": "Écrire une raison",
  "screen-next-criterion": "Critère suivant",
  "screen-previous-criterion": "Critère précédent",
  "screen-maybe": "Peut-être",
  "screen-skip": "Passer",
  "screen-undo": "Annuler",
  "screen-submit": "Remettre, suivant",
};
