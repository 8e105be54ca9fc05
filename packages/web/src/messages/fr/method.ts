import type { method as english } from "../en/method.ts";
import type { TextsLike } from "../message.ts";

export const method: TextsLike<typeof english> = {
  method: "Méthode",
  "method-lead":
    "Comment cette carte a été faite : ce qui a été convenu au préalable, et ce que {entries} entrées du journal disent du travail. Rien sur cette page n'est saisi à la main.",
  "method-agreed": "Ce qui a été convenu",
  "protocol-question": "Question",
  "protocol-scope": "Périmètre",
  "protocol-rule": "Règle de décision",
  "protocol-coders": "Codeurs par initiative",
  "protocol-search": "Recherche",
  "protocol-criteria": "Critères",
  "method-waves": "Vagues",
  "wave-column": "Vague",
  "method-batches": "Importations",
  "batch-column": "Lot",
  "source-column": "Source",
  "day-column": "Jour",
  rows: "Lignes",
  accepted: "Telles quelles",
  repaired: "Réparées",
  refused: "Refusées",
  "method-stages": "Sélection",
  "method-stages-said":
    "Jusqu'où chaque initiative est allée. Les statistiques portent sur l'Inventaire et la Cartographie.",
  "stage-column": "Étape",
  "method-states": "Comment les valeurs sont nées",
  "state-column": "État",
  "values-column": "Valeurs",
  "method-log": "Le journal",
  "event-column": "Événement",
  "number-column": "Nombre",
  "first-column": "Premier",
  "last-column": "Dernier",
  "method-releases": "Versions publiées",
  "release-column": "Version",
  added: "Ajoutées",
  dropped: "Retirées",
  recoded: "Recodées",
  "changed-otherwise": "Autrement modifiées",
  "not-known-here": "Ce qui n'est pas connu",
  "unknown-protocol":
    "Aucun protocole n'a été rédigé pour cette carte : personne n'a noté au préalable ce qui serait cherché.",
  "unknown-criteria": "Le protocole ne nomme aucun critère.",
  "unknown-searches":
    "Quand et où l'on a cherché n'est pas consigné ; nul ne peut donc dire ce qui a été manqué.",
  "unknown-screening":
    "Aucun verdict de sélection n'est consigné ici : les étapes sont celles que donnent les sources.",
  "unknown-coding":
    "Aucune valeur n'a été codée ici par des personnes : toutes viennent de sources et de règles ; l'accord entre codeurs n'est donc pas connu.",
  "unknown-people": "Le nombre de personnes ayant travaillé à cette carte n'est pas consigné.",
};
