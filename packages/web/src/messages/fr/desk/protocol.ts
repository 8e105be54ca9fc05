import type { protocol as english } from "../../en/desk/protocol.ts";
import type { TextsLike } from "../../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Aucun protocole n’est encore écrit.",
  scope: "Champ",
  "decision-rule": "Règle de décision",
  "what-if": "Et si la règle était autre ?",
  "what-if-lead":
    "Changez ce qui est exigé, sur le papier seulement, et voyez qui changerait de place et comment les parts évolueraient. Rien n’est décidé ici.",
  "what-if-group": "Parts par",
  "what-if-show": "Montrer l’effet",
  "what-if-moved": {
    one: "{count} initiative changerait de place.",
    other: "{count} initiatives changeraient de place.",
  },
  "what-if-move": "De {from} à {to} :",
  "stage-undecided": "Indécis",
  "what-if-nothing": "Exigez au moins un critère.",
  "demand-pass": "doit être rempli",
  "demand-partial": "au moins en partie",
  "demand-none": "pas demandé",
  group: "Groupe",
  "share-now": "Maintenant",
  "share-then": "Avec cette règle",
  "needs-quote": "demande une citation",
  "at-least-pass": "{criterion} rempli",
  "at-least-partial": "{criterion} rempli au moins en partie",
  "rule-not": "pas ({condition})",
  "rule-otherwise": "dans tous les autres cas",
};
