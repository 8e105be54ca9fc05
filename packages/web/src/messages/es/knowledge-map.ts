import type { knowledgeMap as english } from "../en/knowledge-map.ts";
import type { TextsLike } from "../message.ts";

export const knowledgeMap: TextsLike<typeof english> = {
  "places-taken": "Qué ocupa cada lugar",
  "place-rows": "Filas",
  "place-columns": "Columnas",
  "place-shapes": "Formas",
  "place-colours": "Colores",
  "place-by": "Mapas pequeños por",
  "place-nothing": "Nada",
  "small-maps": "El mismo mapa por {variable}",
  "small-maps-key": "Filas y columnas como arriba; todos los mapas pequeños tienen la misma escala.",
  "of-selected": "{base} de {selected} iniciativas",
};
