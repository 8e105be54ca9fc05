import type { figureFrame as english } from "../en/figure-frame.ts";
import type { TextsLike } from "../message.ts";

export const figureFrame: TextsLike<typeof english> = {
  "take-figure": "Emporter cette figure",
  "download-figure": "{title}, au format",
  "embed-and-cite": "Intégrer et citer",
  embed: "Intégrer",
  "embed-alone": "Voir seule la figure intégrée",
  "embed-frozen": "Elle restera telle quelle : elle montre pour toujours l’édition que vous lisez.",
  "embed-draft": "Un brouillon change : figez une édition avant de l’intégrer durablement.",
  "cite-draft": "Un brouillon ne peut pas être cité. Figez d’abord une édition.",
  cite: "Citer",
  "figure-selection": "Sélection : {selection}.",
  "figure-citation": "Figure « {title} ». Dans : {citation} {address}",
  "new-tab": "(s’ouvre dans un nouvel onglet)",
};
