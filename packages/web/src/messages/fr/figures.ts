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
  "map-side": {
    one: "{variable}, {category} : {count} initiative ({share}).",
    other: "{variable}, {category} : {count} initiatives ({share}).",
  },
  "map-interval": "Intervalle à 95 % : de {low} à {high}.",
  "map-area": "La surface d’un disque est son nombre d’initiatives.",
  "map-rings": "Cercles en tirets : les bornes de l’intervalle à 95 % de sa part.",
  "map-units":
    "Une marque par initiative, car elles sont au plus {most} ; avec plusieurs réponses, elle figure dans plusieurs cases.",
  "map-shapes": "{variable} : la surface de chaque forme est sa part de la case",
  "map-bars": "{variable} : la hauteur de chaque barre est sa part de la case",
  "map-unit-shapes": "{variable} : les parties pleines d’une marque",
  "map-unit-colours": "{variable} : la couleur d’une marque",
  "map-several-colours": "Plusieurs",
  "as-table": "Les mêmes chiffres en tableau",
  "list-all": { one: "La voir dans la liste", other: "Voir les {count}" },
};
