import type { figureFrame as english } from "../en/figure-frame.ts";
import type { TextsLike } from "../message.ts";

export const figureFrame: TextsLike<typeof english> = {
  "take-figure": "Abbildung mitnehmen",
  "download-figure": "{title}, als",
  "embed-and-cite": "Einbetten und zitieren",
  embed: "Einbetten",
  "embed-alone": "Die eingebettete Abbildung für sich ansehen",
  "embed-frozen": "Sie bleibt, wie sie jetzt ist: Sie zeigt auf Dauer die Ausgabe, die Sie gerade lesen.",
  "embed-draft":
    "Ein Entwurf ändert sich: Schreiben Sie eine Ausgabe fest, bevor Sie ihn dauerhaft einbetten.",
  "cite-draft": "Ein Entwurf kann nicht zitiert werden. Schreiben Sie zuerst eine Ausgabe fest.",
  cite: "Zitieren",
  "figure-selection": "Auswahl: {selection}.",
  "figure-citation": "Abbildung „{title}“. In: {citation} {address}",
  "new-tab": "(öffnet sich in einem neuen Tab)",
};
