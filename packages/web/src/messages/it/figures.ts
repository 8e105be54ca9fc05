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
    "Per {variables} erano possibili più risposte, perciò le quote possono superare il 100 % in totale.",
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
  "as-table": "Gli stessi numeri in tabella",
};
