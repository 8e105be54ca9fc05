import type { interests as english } from "../../en/desk/interests.ts";
import type { TextsLike } from "../../message.ts";

export const interests: TextsLike<typeof english> = {
  "interests-lead":
    "Dites ce qui vous touche : vous n’aurez pas à en juger, et les tâches qui s’y rapportent et que vous n’avez pas traitées iront à quelqu’un d’autre.",
  "interests-yours": "Vos intérêts",
  "interests-none": "Vous n’en avez déclaré aucun.",
  "interests-team": "Déclarés par l’équipe",
  "interests-team-none": "Personne n’en a déclaré.",
  "interests-respected": "L’attribution des tours et l’arbitrage des désaccords en tiennent compte.",
  "interest-new": "Déclarer un intérêt",
  "interest-about": "En quoi",
  "interest-initiative": "une initiative",
  "interest-source": "une source",
  "interest-organisation": "une organisation",
  "interest-country": "un pays",
  "interest-code": "Son identifiant ou code",
  "interest-reason": "Pourquoi",
  "interest-declare": "Déclarer",
  "interest-end": "C’est terminé",
  "interest-ended": "terminé",
  "interest-released": {
    one: "Déclaré. {count} de vos tâches ira à quelqu’un d’autre.",
    other: "Déclaré. {count} de vos tâches iront à quelqu’un d’autre.",
  },
};
