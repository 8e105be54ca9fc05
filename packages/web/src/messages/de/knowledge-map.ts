import type { knowledgeMap as english } from "../en/knowledge-map.ts";
import type { TextsLike } from "../message.ts";

export const knowledgeMap: TextsLike<typeof english> = {
  "places-taken": "Was an welcher Stelle steht",
  "place-rows": "Zeilen",
  "place-columns": "Spalten",
  "place-shapes": "Formen",
  "place-colours": "Farben",
  "place-by": "Kleine Karten nach",
  "place-nothing": "Nichts",
  "small-maps": "Dieselbe Karte nach {variable}",
  "small-maps-key": "Zeilen und Spalten wie oben; alle kleinen Karten haben denselben Maßstab.",
  "of-selected": "{base} von {selected} Initiativen",
};
