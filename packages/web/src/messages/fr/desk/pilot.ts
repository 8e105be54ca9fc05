import type { pilot as english } from "../../en/desk/pilot.ts";
import type { TextsLike } from "../../message.ts";

export const pilot: TextsLike<typeof english> = {
  "pilot-lead":
    "Un pilote dit si une équipe peut commencer : l’alpha de chaque question face au seuil, et chacun face aux réponses de référence.",
  "pilot-go": "Feu vert : chaque question atteint un alpha de {threshold}.",
  "pilot-no-go":
    "Pas encore : au moins une question reste sous un alpha de {threshold}. Parlez-en, précisez le livre de codes et refaites un pilote.",
  "pilot-open":
    "Ce pilote est encore ouvert ; ses réponses de référence restent scellées jusqu’à sa clôture.",
  "pilot-questions": "Question par question",
  "pilot-verdict": "Feu vert ou non",
  "pilot-yes": "feu vert",
  "pilot-no": "pas encore",
  "pilot-people": "Chacun face aux réponses de référence",
  "pilot-no-gold": "Aucune réponse de référence n’a été donnée pour ce pilote.",
  "pilot-share":
    "{part} sur {of} comme les réponses de référence ({share}, intervalle à 95 % de {low} à {high})",
  "pilot-none-judged": "aucune réponse de référence n’a été jugée",
  "ready-go": "peut commencer",
  "ready-no-go": "pas encore",
  "ready-too-few": "trop peu pour le dire",
  "pilot-yours": "Votre résultat",
  "pilot-yours-lead":
    "Vous seul et la coordination voyez ceci. C’est pour s’exercer et ne change rien à la carte.",
  "pilot-missed": { one: "{count} réponse diffère", other: "{count} réponses diffèrent" },
  "pilot-missed-line": "{about} : choisi {chosen}, référence {gold}",
  "pilot-see": "Voir le résultat du pilote",
  "drift-title": "L’accord dérive-t-il ?",
  "drift-none": "Aucun signe de dérive.",
  "drift-alarm":
    "Alarme en {weeks} : l’accord est passé des {expected} attendus vers {worrying}. Parlez-vous avant de continuer.",
  "drift-method":
    "Deux votes font une comparaison, dans la semaine du second. Un CUSUM unilatéral pèse {worrying} contre {expected} ; une évidence de {limit} donne l’alarme.",
  "drift-pairs": "Les uns face aux autres",
  "drift-gold": "Face aux réponses de référence",
  "drift-week": "Semaine",
  "drift-agreed": "Identiques",
  "drift-evidence": "Évidence de dérive",
  "drift-alarms-in": "Alarme de dérive : {questions}. Voir plus bas.",
  "drift-alarm-mark": "alarme",
  "pilot-threshold": "Alpha de Krippendorff à partir duquel on peut commencer",
  "pilot-gold-lines": "Réponses de référence : ce qui est juste, connu d’avance",
  "pilot-gold-lead":
    "Une par ligne : initiative, question, réponse. Plusieurs codes sont reliés par + ; ~not-reported, ~not-applicable et ~unclear disent qu’une réponse manque. Elles restent scellées jusqu’à la clôture du pilote. Par exemple :",
  "pilot-gold-unread":
    "Réponses de référence : ces lignes ne disent pas une initiative, une question de ce tour et une réponse : {lines}.",
  "drift-plan": "Quand l’accord doit déclencher une alarme",
  "drift-plan-lead": "Surveillé de semaine en semaine tant que le tour dure.",
  "drift-expected": "Pour cent de comparaisons censées concorder",
  "drift-worrying": "Pour cent inquiétant",
};
