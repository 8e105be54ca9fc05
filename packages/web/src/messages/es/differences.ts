import type { differences as english } from "../en/differences.ts";
import type { TextsLike } from "../message.ts";

export const differences: TextsLike<typeof english> = {
  differences: "Diferencias entre ediciones",
  "differences-lead":
    "Lo que dos ediciones de este mapa contienen de distinto, iniciativa por iniciativa y valor por valor. Nada de lo publicado se sobrescribe jamás.",
  "differences-from": "De",
  "differences-to": "A",
  "differences-no-two": {
    one: "Este mapa tiene {count} edición. Se comparan dos.",
    other: "Este mapa tiene {count} ediciones. Se comparan dos.",
  },
  "differences-none": "Las dos ediciones contienen las mismas iniciativas con los mismos valores.",
  "differences-codebooks": "El libro de códigos pasó de {before} a {after}.",
  "differences-feed": "Canal (Atom)",
  "differences-by-variable": "Por variable",
  "differences-all-variables": "Mostrar las diferencias de todas las variables",
  "differences-since": "Qué cambió desde la edición {since}",
  "differences-records-only": "Solo difieren sus registros.",
  "differences-said-added": "No están en la edición anterior.",
  "differences-said-recoded": "Un valor codificado o zanjado por personas ya no es el que era.",
  "differences-said-changed": "Difieren valores de fuentes o reglas, la etapa o los registros.",
  "differences-said-dropped": "No están en la edición posterior.",
  "differences-more": {
    one: "{count} más en el canal y en la forma JSON.",
    other: "{count} más en el canal y en la forma JSON.",
  },
  "differences-json": "En JSON",
};
