import type { duplicates as english } from "../../en/desk/duplicates.ts";
import type { TextsLike } from "../../message.ts";

export const duplicates: TextsLike<typeof english> = {
  "desk-duplicates": "Doublons",
  "duplicates-none": {
    one: "Rien ne ressemble à un doublon parmi {count} initiative.",
    other: "Rien ne ressemble à un doublon parmi {count} initiatives.",
  },
  "duplicates-lead": {
    one: "{count} paire se ressemble parmi {compared} initiatives. Fusionner ne déplace rien : les notices du doublon comptent pour celle qui reste, et son identifiant y mène. Tout peut être annulé.",
    other:
      "{count} paires se ressemblent parmi {compared} initiatives, les plus proches d’abord. Fusionner ne déplace rien : les notices du doublon comptent pour celle qui reste, et son identifiant y mène. Tout peut être annulé.",
  },
  "duplicates-comparing":
    "Toutes les initiatives sont en train d’être comparées. La page montre les paires dès qu’elles sont trouvées.",
  "duplicates-left": {
    one: "Il reste {count} paire sur cette page.",
    other: "Il reste {count} paires sur cette page.",
  },
  "duplicates-more": "Montrer les suivantes",
  "duplicates-said-merged": "{initiative} a été fusionnée avec {other}.",
  "duplicates-said-different": "{initiative} et {other} sont différentes.",
  "duplicates-list": {
    one: "La {count} paire de cette page",
    other: "Les {count} paires de cette page",
  },
  "duplicates-as-open": "à trancher",
  "duplicates-as-merged": "fusionnées",
  "duplicates-as-different": "différentes",
  "duplicates-as-moot": "dépassée",
  "duplicates-state-merged": "Ces deux initiatives sont fusionnées. Annulez pour décider de nouveau.",
  "duplicates-state-different": "Ces deux initiatives sont distinguées. Annulez pour décider de nouveau.",
  "duplicates-state-moot":
    "L’une des deux a été fusionnée avec une autre entre-temps. Rouvrez la page pour voir ce que cette paire est devenue.",
  "duplicates-stays": "Celle-ci reste",
  "duplicates-question": "{one} et {other} sont-elles la même ?",
  "duplicates-values": "Valeurs côte à côte, celles qui diffèrent",
  "duplicates-variable": "Variable",
  "duplicates-all-same": "Aucune valeur ne diffère.",
  "duplicates-same": {
    one: "{count} valeur est identique",
    other: "{count} valeurs sont identiques",
  },
  "duplicates-keep-lead":
    "Là où les deux diffèrent, ce qui est coché est conservé lors de la fusion : la valeur de celle qui reste, sauf si elle y manque. Choisissez l’autre là où elle est meilleure.",
  "duplicates-keep": "garder",
  "duplicates-keep-both": "garder les deux",
  "duplicates-keep-nothing": "ne rien dire",
  "duplicates-kept-duplicate": "De {initiative} :",
  "duplicates-kept-both": "Des deux :",
  "duplicates-kept-survivor": "Comme elles étaient avant :",
  "duplicates-known": {
    one: "{count} valeur connue",
    other: "{count} valeurs connues",
  },
  "duplicates-why": "Motif, si vous le souhaitez ; il reste au journal",
  "duplicates-submit": "La même : fusionner",
  "duplicates-different": "Pas la même",
  "duplicates-next": "Paire suivante",
  "duplicates-previous": "Paire précédente",
  "duplicates-reason": "Donner un motif",
  "duplicates-undo": "Annuler",
  "duplicates-reason-same": "Comparées côte à côte : la même initiative.",
  "duplicates-reason-different": "Comparées côte à côte : deux initiatives.",
  "duplicates-reason-undo": "Annulé aussitôt.",
  "duplicates-decided": "Décidé auparavant",
  "duplicates-decided-before": {
    one: "{count} décision antérieure figure au journal.",
    other: "{count} décisions antérieures figurent au journal.",
  },
  "duplicates-decision": "Décision",
  "duplicates-decided-merged": "est la même que",
  "duplicates-decided-different": "n’est pas",
  "duplicates-undone": "annulé",
  "duplicates-likeness": "semblables à {share}",
  "factor-name": "noms semblables à {share}",
  "factor-address": "même adresse",
  "factor-no-address": "autre adresse",
  "factor-organisations": "organisations communes",
  "factor-no-organisations": "aucune organisation commune",
  "factor-countries": "pays communs",
  "factor-no-countries": "autre pays",
};
