import type { statistics as english } from "../en/statistics.ts";
import type { TextsLike } from "../message.ts";

export const statistics: TextsLike<typeof english> = {
  statistics: "Mesa estadística",
  "statistics-lead":
    "Cuente por su cuenta: cualquier variable, sola o comparada entre grupos, con intervalos y la prueba adecuada. La dirección reproduce la tabla.",
  variable: "Variable",
  "compared-by": "Comparada por",
  "shares-of": "Proporciones de",
  "shares-of-column": "El grupo (columna)",
  "shares-of-row": "La categoría (fila)",
  "shares-of-total": "El total",
  share: "Proporción",
  base: "Base",
  "adjusted-p": "p ajustada",
  "frequencies-of": "{variable}: frecuencias",
  "cross-of-column": "{variable} dentro de {by}",
  "cross-of-row": "{by} dentro de {variable}",
  "cross-of-total": "{variable} según {by}: proporciones del total",
  "statistics-nothing": "Ninguna iniciativa seleccionada tiene un valor conocido.",
  "statistics-none": "Este mapa no tiene variables con categorías.",
  "statistics-largest": "La categoría más frecuente es «{category}»: {count} de {base} ({share}).",
  "statistics-base": "Base: {base} de {selected} iniciativas seleccionadas con valor conocido.",
  "statistics-base-both": "Base: {base} de {selected} iniciativas seleccionadas con ambos valores conocidos.",
  "responses-note": "{responses} respuestas en total, {mean} por iniciativa.",
  "interval-note-short": "Los trazos sobre las barras son intervalos de Wilson del 95 %.",
  "small-base":
    "Con {base} iniciativas los números dicen poco: por debajo de {least} no se hace ninguna prueba. Amplíe la selección o compare categorías más amplias.",
  "no-test-small-base":
    "Sin prueba: menos de {least} iniciativas. Amplíe la selección o compare categorías más amplias.",
  "no-test-groups-overlap":
    "Sin prueba: una iniciativa puede pertenecer a varias categorías de {by}, por lo que no son grupos separados. Compare por una variable de respuesta única.",
  "no-test-nothing-varies": "Sin prueba: todas están en una fila o un grupo.",
  "test-differs":
    "{variable} difiere entre los grupos de {by} más de lo que explicaría el azar; la asociación es {strength}.",
  "test-may-be-chance":
    "Las diferencias de {variable} entre los grupos de {by} bien pueden ser azar; la asociación es {strength}.",
  "options-may-be-chance":
    "En ninguna categoría de {variable} difieren los grupos de {by} más de lo que explicaría el azar.",
  "options-differ": {
    one: "{count} categoría de {variable} difiere entre los grupos de {by} más de lo que explicaría el azar: {options}.",
    other:
      "{count} categorías de {variable} difieren entre los grupos de {by} más de lo que explicaría el azar, entre ellas {options}.",
  },
  "test-by-option":
    "Cada una de las {count} categorías se probó por separado (la tiene o no: ji cuadrado, o prueba exacta de Fisher con recuentos pequeños), p ajustada según Benjamini y Hochberg.",
  "test-fisher": "Prueba exacta de Fisher, {p}; V de Cramér = {v}.",
  "test-chi-square": "Ji cuadrado = {statistic} con {df} gl, {p}; V de Cramér = {v}.",
  "test-rough": "Solo aproximada: el menor recuento esperado es {least}.",
  "effect-negligible": "insignificante",
  "effect-weak": "débil",
  "effect-moderate": "moderada",
  "effect-strong": "fuerte",
  "statistics-cell": "{category}: {count} de {base}, {share} ({low} a {high}).",
  "statistics-defined": "Definido en el libro de códigos:",
  "statistics-keys": "Señale una barra o muévase con las flechas; Intro muestra las iniciativas.",
};
