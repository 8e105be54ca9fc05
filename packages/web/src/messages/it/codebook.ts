import type { codebook as english } from "../en/codebook.ts";
import type { TextsLike } from "../message.ts";

export const codebook: TextsLike<typeof english> = {
  version: "versione {version}",
  variables: "Variabili",
  derived: "calcolata da",
  "codebook-contents": "Indice",
  "coders-test": "Chi codifica chiede:",
  "provenance-said":
    "I segni dicono da dove viene una variabile o categoria: il rapporto pubblicato, altre pubblicazioni, la nostra ricostruzione o la nostra proposta.",
  "provenance-seed": "Rapporto pubblicato",
  "provenance-reported": "Riportato altrove",
  "provenance-reconstructed": "Ricostruito",
  "provenance-proposed": "Proposto",
  "kind-single": "una categoria",
  "kind-multiple": "più categorie",
  "kind-ordinal": "categorie ordinate",
  "kind-number": "numero",
  "kind-year": "anno",
  "kind-date": "data",
  "kind-text": "testo",
  "kind-boolean": "sì o no",
  "kind-country": "paesi",
  "kind-region": "regioni",
  "kind-organisations": "organizzazioni",
  "codebook-search": "Cerca in questo libro dei codici",
  "variables-found": {
    one: "{count} variabile su {of} contiene queste parole.",
    other: "{count} variabili su {of} contengono queste parole.",
  },
  "codebook-download": "Scarica:",
  "form-csv": "CSV",
  "form-json": "JSON",
  "form-ttl": "SKOS (Turtle)",
  "form-jsonld": "SKOS (JSON-LD)",
  "for-example": "per esempio",
};
