import type { trends as english } from "../en/trends.ts";
import type { TextsLike } from "../message.ts";

export const trends: TextsLike<typeof english> = {
  trends: "Tendenze e ondate",
  "trends-lead": "Quante iniziative sono iniziate ogni anno, o sono arrivate con ogni ondata, e com’erano.",
  "over-time": "Secondo",
  "divided-by": "Suddivise per",
  "nothing-else": "Nient’altro",
  measure: "Misura",
  "trend-measure-count": "Iniziative",
  "trend-measure-share": "Quote",
  "drawn-as": "Rappresentazione",
  "form-stacked": "Barre",
  "form-lines": "Linee",
  "trend-all": "Iniziative",
  "trend-title": "Iniziative secondo {time}",
  "trend-title-by": "Iniziative secondo {time} e {by}",
  "trend-title-share": "Quote di {by} secondo {time}",
  "trend-nothing": "Nessuna iniziativa selezionata indica una data.",
  "trend-none": "Questa mappa non indica né anni né ondate.",
  "trend-peak": "La maggior parte, {count} su {base} ({share}), cade in {step}.",
  "trend-largest": {
    one: "La categoria più frequente è «{category}» con {count} iniziativa.",
    other: "La categoria più frequente è «{category}» con {count} iniziative.",
  },
  "trend-base": "Base: {base} delle {selected} iniziative selezionate con data nota.",
  "trend-own-left-out":
    "La condizione su «{time}» è qui tralasciata perché si possano scegliere altri periodi: {inside} su {base} ricadono nel periodo scelto.",
  "trend-share-base": "Le quote si riferiscono alle iniziative di ogni passo con categoria nota.",
  "trend-some-drawn":
    "Sono rappresentate le {count} categorie più frequenti su {of}; la tabella le contiene tutte.",
  "trend-step": { one: "{step}: {count} iniziativa.", other: "{step}: {count} iniziative." },
  "trend-brush":
    "Trascinare sugli anni per selezionarli, oppure usare le frecce tenendo premuto Maiusc. Gli anni si possono anche scrivere qui sopra.",
  "trend-keys": "Puntare una barra o muoversi con le frecce; Invio la seleziona.",
  show: "Mostra",
};
