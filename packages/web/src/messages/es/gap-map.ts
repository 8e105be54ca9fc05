import type { gapMap as english } from "../en/gap-map.ts";
import type { TextsLike } from "../message.ts";

export const gapMap: TextsLike<typeof english> = {
  "gap-map": "Mapa de lagunas",
  "gap-map-lead":
    "Dónde se han encontrado iniciativas y de qué tipo son las lagunas en los demás lugares. Muestra lo que hay, no lo que dice.",
  "gap-rows": "Filas",
  "gap-columns": "Columnas",
  "gap-segments": "Segmentos",
  "gap-style": "Celdas",
  "gap-style-bubble": "Burbujas",
  "gap-style-donut": "Anillos",
  "gap-style-mosaic": "Mosaico",
  "gap-weak-up-to": "Débiles hasta",
  "gap-old-before": "Antiguas antes de",
  "gap-title": "Lo que se ha encontrado: {rows} según {columns}",
  "gap-title-segments": "Lo que se ha encontrado: {rows} según {columns}, con {segments}",
  "gap-nothing": "Ninguna iniciativa seleccionada tiene fila y columna conocidas.",
  "gap-none": "Ninguno de los {cells} lugares es una laguna.",
  "gap-finding": "{gaps} de {cells} lugares son lagunas: {kinds}.",
  "gap-impossible": "Este mapa tiene menos de dos variables con categorías.",
  "gap-cell": { one: "{row}, {column}: {count} iniciativa.", other: "{row}, {column}: {count} iniciativas." },
  "gap-is": "Laguna: {kinds}.",
  "gap-keys":
    "Señale un lugar o muévase con las flechas; Intro muestra sus iniciativas. Los encabezados muestran filas y columnas enteras.",
  "segment-unknown": "desconocido",
  fold: "Plegar {group}",
  unfold: "Desplegar {group}",
  "gap-not-searched": "no buscado",
  "gap-nothing-found": "nada encontrado",
  "gap-excluded": "encontrado pero excluido",
  "gap-weak": "solo evidencia débil",
  "gap-old": "solo evidencia antigua",
  "gap-rule-not-searched":
    "ninguna iniciativa de todo el mapa tiene esta fila o columna, así que quizá la búsqueda no la alcanzó.",
  "gap-rule-nothing-found": "la fila y la columna existen en el mapa, pero no juntas en la selección.",
  "gap-rule-excluded": "hay iniciativas en el inventario, pero ninguna llegó a la cartografía.",
  "gap-rule-weak": "entre aquellas cuya solidez de evidencia se conoce, ninguna supera «{weak}».",
  "gap-rule-old": "entre aquellas cuyo año se conoce, ninguna comenzó en {year} o después.",
};
