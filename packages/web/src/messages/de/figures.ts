import type { figures as english } from "../en/figures.ts";
import type { TextsLike } from "../message.ts";

export const figures: TextsLike<typeof english> = {
  "map-title": "Initiativen nach {variables}",
  "map-base":
    "Basis: {base} von {selected} ausgewählten Initiativen, bei denen Zeile und Spalte bekannt sind.",
  "map-missing": {
    one: "Bei {count} fehlt Zeile oder Spalte.",
    other: "Bei {count} fehlt Zeile oder Spalte.",
  },
  "map-unlayered": "{variable} ist bei {count} der Ausgewählten nicht bekannt.",
  "map-several":
    "Bei {variables} waren mehrere Antworten möglich; Anteile können zusammen über 100 % liegen.",
  "map-nothing": "Bei keiner ausgewählten Initiative sind Zeile und Spalte bekannt.",
  "map-fullest": "Die größte Gruppe, {count} von {base} ({share}), verbindet „{row}“ mit „{column}“.",
  "map-gaps": {
    one: "{count} von {cells} Kombinationen ist leer.",
    other: "{count} von {cells} Kombinationen sind leer.",
  },
  "map-no-gaps": "Jede der {cells} Kombinationen hat mindestens eine.",
  "map-cell": {
    one: "{row}, {column}: {count} Initiative ({share}).",
    other: "{row}, {column}: {count} Initiativen ({share}).",
  },
  "map-keys": "Auf eine Blase zeigen oder mit den Pfeiltasten wandern; Enter listet die Initiativen.",
  "as-table": "Dieselben Zahlen als Tabelle",
};
