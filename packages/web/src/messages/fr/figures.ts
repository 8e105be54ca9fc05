import type { figures as english } from "../en/figures.ts";
import type { TextsLike } from "../message.ts";

export const figures: TextsLike<typeof english> = {
  "map-title": "initiatives par {variables}",
  "map-base":
    "Base : {base} des {selected} initiatives retenues, celles dont la ligne et la colonne sont connues.",
  "map-missing": { one: "Ligne ou colonne manque à {count}.", other: "Ligne ou colonne manque à {count}." },
  "map-unlayered": "{variable} : inconnu pour {count} des initiatives retenues.",
  "map-several":
    "Plusieurs réponses étaient possibles pour {variables} ; les parts peuvent donc dépasser 100 % au total.",
  "map-nothing": "Aucune initiative retenue n’a de ligne et de colonne connues.",
  "map-fullest":
    "Le groupe le plus nombreux, {count} sur {base} ({share}), associe « {row} » et « {column} ».",
  "map-gaps": {
    one: "{count} combinaison sur {cells} est vide.",
    other: "{count} combinaisons sur {cells} sont vides.",
  },
  "map-no-gaps": "Chacune des {cells} combinaisons en compte au moins une.",
  "map-cell": {
    one: "{row}, {column} : {count} initiative ({share}).",
    other: "{row}, {column} : {count} initiatives ({share}).",
  },
  "map-keys": "Pointez une bulle, ou déplacez-vous avec les flèches ; Entrée liste les initiatives.",
  "as-table": "Les mêmes chiffres en tableau",
};
