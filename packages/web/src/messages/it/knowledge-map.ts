import type { knowledgeMap as english } from "../en/knowledge-map.ts";
import type { TextsLike } from "../message.ts";

export const knowledgeMap: TextsLike<typeof english> = {
  "places-taken": "Che cosa sta in ogni posto",
  "place-rows": "Righe",
  "place-columns": "Colonne",
  "place-shapes": "Forme",
  "place-colours": "Colori",
  "place-by": "Piccole mappe per",
  "place-nothing": "Niente",
  "small-maps": "La stessa mappa per {variable}",
  "small-maps-key": "Righe e colonne come sopra; tutte le piccole mappe hanno la stessa scala.",
  "of-selected": "{base} iniziative su {selected}",
};
