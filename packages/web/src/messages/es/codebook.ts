import type { codebook as english } from "../en/codebook.ts";
import type { TextsLike } from "../message.ts";

export const codebook: TextsLike<typeof english> = {
  version: "versión {version}",
  variables: "Variables",
  derived: "calculada a partir de",
  "codebook-contents": "Índice",
  "coders-test": "Al codificar se pregunta:",
  "provenance-said":
    "Las marcas dicen de dónde procede una variable o categoría: el informe publicado, otras publicaciones, nuestra reconstrucción o nuestra propuesta.",
  "provenance-seed": "Informe publicado",
  "provenance-reported": "Publicado en otro lugar",
  "provenance-reconstructed": "Reconstruido",
  "provenance-proposed": "Propuesto",
  "kind-single": "una categoría",
  "kind-multiple": "varias categorías",
  "kind-ordinal": "categorías ordenadas",
  "kind-number": "número",
  "kind-year": "año",
  "kind-date": "fecha",
  "kind-text": "texto",
  "kind-boolean": "sí o no",
  "kind-country": "países",
  "kind-region": "regiones",
  "kind-organisations": "organizaciones",
  "codebook-search": "Buscar en este libro de códigos",
  "variables-found": {
    one: "{count} de {of} variables contiene estas palabras.",
    other: "{count} de {of} variables contienen estas palabras.",
  },
  "codebook-download": "Descargar:",
  "form-csv": "CSV",
  "form-json": "JSON",
  "form-ttl": "SKOS (Turtle)",
  "form-jsonld": "SKOS (JSON-LD)",
  "for-example": "por ejemplo",
};
