import type { knowledgeMap as english } from "../en/knowledge-map.ts";
import type { TextsLike } from "../message.ts";

export const knowledgeMap: TextsLike<typeof english> = {
  "places-taken": "Ce que montre chaque place",
  "place-rows": "Lignes",
  "place-columns": "Colonnes",
  "place-shapes": "Formes",
  "place-colours": "Couleurs",
  "place-by": "Petites cartes par",
  "place-nothing": "Rien",
  "small-maps": "La même carte par {variable}",
  "small-maps-key": "Lignes et colonnes comme ci-dessus ; toutes les petites cartes ont la même échelle.",
  "of-selected": "{base} initiatives sur {selected}",
};
