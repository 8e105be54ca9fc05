import type { trends as english } from "../en/trends.ts";
import type { TextsLike } from "../message.ts";

export const trends: TextsLike<typeof english> = {
  trends: "Tendencias y oleadas",
  "trends-lead": "Cuántas iniciativas comenzaron cada año, o llegaron con cada oleada, y cómo eran.",
  "over-time": "Según",
  "divided-by": "Divididas por",
  "nothing-else": "Nada más",
  measure: "Medida",
  "trend-measure-count": "Iniciativas",
  "trend-measure-share": "Proporciones",
  "drawn-as": "Representación",
  "form-stacked": "Barras",
  "form-lines": "Líneas",
  "trend-all": "Iniciativas",
  "trend-title": "Iniciativas según {time}",
  "trend-title-by": "Iniciativas según {time} y {by}",
  "trend-title-share": "Proporciones de {by} según {time}",
  "trend-nothing": "Ninguna iniciativa seleccionada indica una fecha.",
  "trend-none": "Este mapa no indica ni años ni oleadas.",
  "trend-peak": "La mayoría, {count} de {base} ({share}), corresponde a {step}.",
  "trend-largest": {
    one: "La categoría más frecuente es «{category}», con {count} iniciativa.",
    other: "La categoría más frecuente es «{category}», con {count} iniciativas.",
  },
  "trend-base": "Base: {base} de {selected} iniciativas seleccionadas con fecha conocida.",
  "trend-own-left-out":
    "La condición sobre «{time}» se deja aquí de lado para poder elegir otras fechas: {inside} de {base} están en el periodo elegido.",
  "trend-share-base": "Las proporciones se refieren a las de cada paso cuya categoría se conoce.",
  "trend-some-drawn":
    "Se representan las {count} categorías más frecuentes de {of}; la tabla las contiene todas.",
  "trend-step": { one: "{step}: {count} iniciativa.", other: "{step}: {count} iniciativas." },
  "trend-brush":
    "Arrastre sobre los años para seleccionarlos, o use las flechas manteniendo Mayús. Los años también se pueden escribir arriba.",
  "trend-keys": "Señale una barra o muévase con las flechas; Intro la selecciona.",
  show: "Mostrar",
};
