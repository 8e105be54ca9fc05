import type { codebook as english } from "../en/codebook.ts";
import type { TextsLike } from "../message.ts";

export const codebook: TextsLike<typeof english> = {
  version: "Version {version}",
  variables: "Merkmale",
  derived: "berechnet aus",
  "codebook-contents": "Inhalt",
  "coders-test": "Beim Codieren gefragt:",
  "provenance-said":
    "Marken sagen, woher ein Merkmal oder eine Kategorie stammt: aus dem veröffentlichten Bericht, aus anderen Veröffentlichungen, aus unserer Rekonstruktion oder aus unserem Vorschlag.",
  "provenance-seed": "Veröffentlichter Bericht",
  "provenance-reported": "Anderswo berichtet",
  "provenance-reconstructed": "Rekonstruiert",
  "provenance-proposed": "Vorgeschlagen",
  "kind-single": "eine Kategorie",
  "kind-multiple": "mehrere Kategorien",
  "kind-ordinal": "geordnete Kategorien",
  "kind-number": "Zahl",
  "kind-year": "Jahr",
  "kind-date": "Datum",
  "kind-text": "Text",
  "kind-boolean": "ja oder nein",
  "kind-country": "Länder",
  "kind-region": "Regionen",
  "kind-organisations": "Organisationen",
  "codebook-search": "In diesem Codebuch suchen",
  "variables-found": {
    one: "{count} von {of} Variablen enthält diese Wörter.",
    other: "{count} von {of} Variablen enthalten diese Wörter.",
  },
  "codebook-download": "Herunterladen:",
  "form-csv": "CSV",
  "form-json": "JSON",
  "form-ttl": "SKOS (Turtle)",
  "form-jsonld": "SKOS (JSON-LD)",
  "for-example": "zum Beispiel",
};
