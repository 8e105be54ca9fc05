import type { codebook as english } from "../en/codebook.ts";
import type { TextsLike } from "../message.ts";

export const codebook: TextsLike<typeof english> = {
  version: "version {version}",
  variables: "Variables",
  derived: "calculée à partir de",
  "codebook-contents": "Sommaire",
  "coders-test": "Le codeur demande :",
  "provenance-said":
    "Les marques disent d’où vient une variable ou une catégorie : la note publiée, d’autres publications, notre reconstruction ou notre proposition.",
  "provenance-seed": "Note publiée",
  "provenance-reported": "Publié ailleurs",
  "provenance-reconstructed": "Reconstruit",
  "provenance-proposed": "Proposé",
  "kind-single": "une catégorie",
  "kind-multiple": "plusieurs catégories",
  "kind-ordinal": "catégories ordonnées",
  "kind-number": "nombre",
  "kind-year": "année",
  "kind-date": "date",
  "kind-text": "texte",
  "kind-boolean": "oui ou non",
  "kind-country": "pays",
  "kind-region": "régions",
  "kind-organisations": "organisations",
  "codebook-search": "Rechercher dans ce plan de codage",
  "variables-found": {
    one: "{count} variable sur {of} contient ces mots.",
    other: "{count} variables sur {of} contiennent ces mots.",
  },
  "codebook-download": "Télécharger :",
  "form-csv": "CSV",
  "form-json": "JSON",
  "form-ttl": "SKOS (Turtle)",
  "form-jsonld": "SKOS (JSON-LD)",
  "for-example": "par exemple",
};
