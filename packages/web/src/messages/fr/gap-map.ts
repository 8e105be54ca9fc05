import type { gapMap as english } from "../en/gap-map.ts";
import type { TextsLike } from "../message.ts";

export const gapMap: TextsLike<typeof english> = {
  "gap-map": "Carte des lacunes",
  "gap-map-lead":
    "Où des initiatives ont été trouvées, et de quelle nature sont les lacunes ailleurs. Elle montre ce qui existe, non ce que cela dit.",
  "gap-rows": "Lignes",
  "gap-columns": "Colonnes",
  "gap-segments": "Segments",
  "gap-style": "Cellules",
  "gap-style-bubble": "Bulles",
  "gap-style-donut": "Anneaux",
  "gap-style-mosaic": "Mosaïque",
  "gap-weak-up-to": "Faibles jusqu’à",
  "gap-old-before": "Anciennes avant",
  "gap-title": "Ce qui a été trouvé : {rows} selon {columns}",
  "gap-title-segments": "Ce qui a été trouvé : {rows} selon {columns}, avec {segments}",
  "gap-nothing": "Aucune initiative sélectionnée n’a de ligne et de colonne connues.",
  "gap-none": "Aucune des {cells} places n’est une lacune.",
  "gap-finding": "{gaps} des {cells} places sont des lacunes : {kinds}.",
  "gap-impossible": "Cette carte a moins de deux variables à catégories.",
  "gap-cell": {
    one: "{row}, {column} : {count} initiative.",
    other: "{row}, {column} : {count} initiatives.",
  },
  "gap-is": "Lacune : {kinds}.",
  "gap-keys":
    "Pointez une place, ou déplacez-vous avec les flèches ; Entrée liste ses initiatives. Les en-têtes listent lignes et colonnes entières.",
  "segment-unknown": "inconnu",
  fold: "Replier {group}",
  unfold: "Déplier {group}",
  "gap-not-searched": "non recherché",
  "gap-nothing-found": "rien trouvé",
  "gap-excluded": "trouvé mais exclu",
  "gap-weak": "preuves faibles seulement",
  "gap-old": "preuves anciennes seulement",
  "gap-rule-not-searched":
    "aucune initiative de toute la carte n’a cette ligne ou cette colonne : la recherche ne l’a peut-être pas atteinte.",
  "gap-rule-nothing-found":
    "la ligne et la colonne existent sur la carte, mais pas ensemble dans la sélection.",
  "gap-rule-excluded":
    "des initiatives sont dans l’inventaire, mais aucune n’est entrée dans la cartographie.",
  "gap-rule-weak":
    "parmi celles dont la force des preuves est connue, aucune n’est plus forte que « {weak} ».",
  "gap-rule-old": "parmi celles dont l’année est connue, aucune n’a commencé en {year} ou après.",
};
