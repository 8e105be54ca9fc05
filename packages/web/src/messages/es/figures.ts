import type { figures as english } from "../en/figures.ts";
import type { TextsLike } from "../message.ts";

export const figures: TextsLike<typeof english> = {
  "map-title": "iniciativas por {variables}",
  "map-base": "Base: {base} de las {selected} iniciativas seleccionadas, con fila y columna conocidas.",
  "map-missing": {
    one: "A {count} le falta la fila o la columna.",
    other: "A {count} les falta la fila o la columna.",
  },
  "map-unlayered": "{variable} no se conoce en {count} de las seleccionadas.",
  "map-several":
    "Se admitían varias respuestas en {variables}, por lo que los porcentajes pueden sumar más del 100 %.",
  "map-nothing": "Ninguna iniciativa seleccionada tiene fila y columna conocidas.",
  "map-fullest": "El grupo más numeroso, {count} de {base} ({share}), combina «{row}» con «{column}».",
  "map-gaps": {
    one: "{count} de {cells} combinaciones está vacía.",
    other: "{count} de {cells} combinaciones están vacías.",
  },
  "map-no-gaps": "Cada una de las {cells} combinaciones tiene al menos una.",
  "map-cell": {
    one: "{row}, {column}: {count} iniciativa ({share}).",
    other: "{row}, {column}: {count} iniciativas ({share}).",
  },
  "map-keys": "Señale una burbuja o muévase con las flechas; Intro lista las iniciativas.",
  "as-table": "Las mismas cifras en una tabla",
};
