import type { brief as english } from "../en/brief.ts";
import type { TextsLike } from "../message.ts";

export const brief: TextsLike<typeof english> = {
  brief: "Note de synthèse",
  "brief-inventory": "Inventaire",
  "brief-mapping": "Cartographie",
  "brief-everywhere": "Ensemble de l'inventaire",
  "brief-of": "{base} : {what}",
  "brief-figure": "Figure {number}. {caption}",
  "brief-figure-tables": "Les chiffres des figures",
  "brief-n": "{caption} (n\u00a0=\u00a0{count})",
  "brief-note": "{base} : n = {count}.",
  "brief-note-missing": { one: "Inconnu pour {count} autre.", other: "Inconnu pour {count} autres." },
  "brief-interval": "{number} : intervalle à 95 % de {low} à {high}.",
  "brief-note-mark": "Note {number}",
  "brief-number-leads": "{number} : afficher les initiatives correspondantes",
  "brief-initiatives": "Initiatives",
  "brief-share": "Part",
  "brief-reached": "Part retenue",
  "brief-rest": {
    one: "{count} autre catégorie figure seulement dans le tableau.",
    other: "{count} autres catégories figurent seulement dans le tableau.",
  },
  "brief-continued": "{caption} (suite)",
  "brief-table-part": "{caption} (partie {part} sur {parts})",
  "brief-table-rest": {
    one: "{count} autre catégorie n’est pas affichée.",
    other: "{count} autres catégories ne sont pas affichées.",
  },
  "brief-page": "{number} sur {count}",
  "brief-numbers-open": "Chaque chiffre mène aux initiatives correspondantes, à l'adresse {address}.",
  "brief-withdrawn": "Cette édition a été retirée : {reason}",
  "bars-said":
    "« {first} » vient en tête, {count} sur {base} ({share}), suivi de « {second} » ({secondShare}).",
  "bars-only": "« {first} » est la seule catégorie, {count} sur {base} ({share}).",
  "bars-nothing": "Aucune initiative sélectionnée n'a de valeur connue.",
  "conversion-said":
    "La part retenue est la plus élevée pour « {best} » ({bestShare}) et la plus faible pour « {worst} » ({worstShare}).",
  "part-of": "{part} sur {whole}",
};
