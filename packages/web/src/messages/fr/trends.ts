import type { trends as english } from "../en/trends.ts";
import type { TextsLike } from "../message.ts";

export const trends: TextsLike<typeof english> = {
  trends: "Tendances et vagues",
  "trends-lead":
    "Combien d’initiatives ont commencé chaque année, ou sont arrivées à chaque vague, et comment elles étaient.",
  "over-time": "Selon",
  "divided-by": "Réparties par",
  "nothing-else": "Rien d’autre",
  measure: "Mesure",
  "trend-measure-count": "Initiatives",
  "trend-measure-share": "Parts",
  "drawn-as": "Représentation",
  "form-stacked": "Barres",
  "form-lines": "Lignes",
  "trend-all": "Initiatives",
  "trend-title": "Initiatives selon {time}",
  "trend-title-by": "Initiatives selon {time} et {by}",
  "trend-title-share": "Parts de {by} selon {time}",
  "trend-nothing": "Aucune initiative sélectionnée n’indique de date.",
  "trend-none": "Cette carte n’indique ni années ni vagues.",
  "trend-peak": "Le plus grand nombre, {count} sur {base} ({share}), se situe en {step}.",
  "trend-largest": {
    one: "La catégorie la plus fréquente est « {category} » avec {count} initiative.",
    other: "La catégorie la plus fréquente est « {category} » avec {count} initiatives.",
  },
  "trend-base": "Base : {base} des {selected} initiatives sélectionnées dont la date est connue.",
  "trend-own-left-out":
    "La condition sur « {time} » est ici laissée de côté pour que d’autres périodes puissent être choisies : {inside} sur {base} relèvent de la période choisie.",
  "trend-share-base": "Les parts portent sur celles de chaque étape dont la catégorie est connue.",
  "trend-some-drawn":
    "Les {count} catégories les plus fréquentes sur {of} sont représentées ; le tableau les contient toutes.",
  "trend-step": { one: "{step} : {count} initiative.", other: "{step} : {count} initiatives." },
  "trend-brush":
    "Faites glisser sur les années pour les sélectionner, ou utilisez les flèches en maintenant Maj. Les années peuvent aussi être saisies ci-dessus.",
  "trend-keys": "Pointez une barre, ou déplacez-vous avec les flèches ; Entrée la sélectionne.",
  show: "Afficher",
};
