import type { figureFrame as english } from "../en/figure-frame.ts";
import type { TextsLike } from "../message.ts";

export const figureFrame: TextsLike<typeof english> = {
  "take-figure": "Portare via questa figura",
  "download-figure": "{title}, in formato",
  "embed-and-cite": "Incorporare e citare",
  embed: "Incorporare",
  "embed-alone": "Vedere da sola la figura incorporata",
  "embed-frozen": "Resta com’è ora: mostra per sempre l’edizione che si sta leggendo.",
  "embed-draft": "Una bozza cambia: fissare un’edizione prima di incorporarla stabilmente.",
  "cite-draft": "Una bozza non può essere citata. Fissare prima un’edizione.",
  cite: "Citare",
  "figure-selection": "Selezione: {selection}.",
  "figure-citation": "Figura «{title}». In: {citation} {address}",
  "new-tab": "(si apre in una nuova scheda)",
};
