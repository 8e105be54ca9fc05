import type { brief as english } from "../en/brief.ts";
import type { TextsLike } from "../message.ts";

export const brief: TextsLike<typeof english> = {
  brief: "Informe breve",
  "brief-inventory": "Inventario",
  "brief-mapping": "Cartografía",
  "brief-everywhere": "Todo el inventario",
  "brief-of": "{base}: {what}",
  "brief-figure": "Figura {number}. {caption}",
  "brief-figure-tables": "Las cifras de las figuras",
  "brief-n": "{caption} (n\u00a0=\u00a0{count})",
  "brief-note": "{base}: n = {count}.",
  "brief-note-missing": { one: "Se desconoce para {count} más.", other: "Se desconoce para {count} más." },
  "brief-interval": "{number}: intervalo del 95 % de {low} a {high}.",
  "brief-note-mark": "Nota {number}",
  "brief-number-leads": "{number}: mostrar las iniciativas correspondientes",
  "brief-initiatives": "Iniciativas",
  "brief-share": "Porcentaje",
  "brief-reached": "Porcentaje incluido",
  "brief-rest": {
    one: "{count} categoría más figura solo en la tabla.",
    other: "{count} categorías más figuran solo en la tabla.",
  },
  "brief-continued": "{caption} (continuación)",
  "brief-table-part": "{caption} (parte {part} de {parts})",
  "brief-table-rest": {
    one: "{count} categoría más no se muestra.",
    other: "{count} categorías más no se muestran.",
  },
  "brief-page": "{number} de {count}",
  "brief-numbers-open": "Cada cifra lleva a las iniciativas correspondientes, en {address}.",
  "brief-withdrawn": "Esta edición se ha retirado: {reason}",
  "bars-said":
    "«{first}» ocupa el primer lugar, {count} de {base} ({share}), seguida de «{second}» ({secondShare}).",
  "bars-only": "«{first}» es la única categoría, {count} de {base} ({share}).",
  "bars-nothing": "Ninguna iniciativa seleccionada tiene un valor conocido.",
  "conversion-said":
    "La mayor proporción incluida corresponde a «{best}» ({bestShare}) y la menor a «{worst}» ({worstShare}).",
  "part-of": "{part} de {whole}",
};
