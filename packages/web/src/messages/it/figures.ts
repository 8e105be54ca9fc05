import type { figures as english } from "../en/figures.ts";
import type { TextsLike } from "../message.ts";

export const figures: TextsLike<typeof english> = {
  "map-title": "iniziative per {variables}",
  "map-base": "Base: {base} delle {selected} iniziative selezionate, con riga e colonna note.",
  "map-missing": {
    one: "A {count} manca la riga o la colonna.",
    other: "A {count} manca la riga o la colonna.",
  },
  "map-unlayered": "{variable} non è noto per {count} delle selezionate.",
  "map-several":
    "Per {variables} erano possibili più risposte, perciò le quote possono superare il 100% in totale.",
  "map-nothing": "Nessuna iniziativa selezionata ha riga e colonna note.",
  "map-fullest": "Il gruppo più numeroso, {count} su {base} ({share}), unisce «{row}» e «{column}».",
  "map-gaps": {
    one: "{count} combinazione su {cells} è vuota.",
    other: "{count} combinazioni su {cells} sono vuote.",
  },
  "map-no-gaps": "Ognuna delle {cells} combinazioni ne ha almeno una.",
  "map-cell": {
    one: "{row}, {column}: {count} iniziativa ({share}).",
    other: "{row}, {column}: {count} iniziative ({share}).",
  },
  "map-keys": "Indicare una bolla o muoversi con le frecce; Invio elenca le iniziative.",
  "map-side": {
    one: "{variable}, {category}: {count} iniziativa ({share}).",
    other: "{variable}, {category}: {count} iniziative ({share}).",
  },
  "map-interval": "Intervallo al 95%: da {low} a {high}.",
  "map-area": "L’area di un disco è il suo numero di iniziative.",
  "map-rings": "Cerchi tratteggiati: gli estremi dell’intervallo al 95% della quota.",
  "map-units":
    "Un segno per ogni iniziativa, perché sono al massimo {most}; con più risposte sta in più caselle.",
  "map-shapes": "{variable}: l’area di ogni forma è la sua quota della casella",
  "map-bars": "{variable}: l’altezza di ogni barra è la sua quota della casella",
  "map-unit-shapes": "{variable}: le parti piene di un segno",
  "map-unit-colours": "{variable}: il colore di un segno",
  "map-several-colours": "Più di uno",
  "as-table": "Gli stessi numeri in tabella",
  "list-all": { one: "Vedila nell’elenco", other: "Vedi tutte e {count}" },
};
