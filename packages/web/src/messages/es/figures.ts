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
  "map-side": {
    one: "{variable}, {category}: {count} iniciativa ({share}).",
    other: "{variable}, {category}: {count} iniciativas ({share}).",
  },
  "map-interval": "Intervalo del 95 %: de {low} a {high}.",
  "map-area": "El área de un disco es su número de iniciativas.",
  "map-rings": "Círculos discontinuos: los extremos del intervalo del 95 % de su proporción.",
  "map-units":
    "Una marca por iniciativa, pues son como máximo {most}; con varias respuestas está en varias celdas.",
  "map-shapes": "{variable}: el área de cada forma es su parte de la celda",
  "map-bars": "{variable}: la altura de cada barra es su parte de la celda",
  "map-unit-shapes": "{variable}: las partes llenas de una marca",
  "map-unit-colours": "{variable}: el color de una marca",
  "map-several-colours": "Varios",
  "as-table": "Las mismas cifras en una tabla",
  "list-all": { one: "Verla en la lista", other: "Ver las {count}" },
};
