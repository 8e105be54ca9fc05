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
  "map-side": {
    one: "{variable}, {category}: {count} Initiative ({share}).",
    other: "{variable}, {category}: {count} Initiativen ({share}).",
  },
  "map-interval": "95-%-Intervall: {low} bis {high}.",
  "map-area": "Die Fläche einer Scheibe ist die Zahl ihrer Initiativen.",
  "map-rings": "Gestrichelte Kreise: die Enden des 95-%-Intervalls ihres Anteils.",
  "map-units":
    "Ein Zeichen je Initiative, weil es höchstens {most} sind; bei mehreren Antworten steht es in mehreren Feldern.",
  "map-shapes": "{variable}: die Fläche jeder Form ist ihr Anteil am Feld",
  "map-bars": "{variable}: die Höhe jedes Balkens ist sein Anteil am Feld",
  "map-unit-shapes": "{variable}: die gefüllten Teile eines Zeichens",
  "map-unit-colours": "{variable}: die Farbe eines Zeichens",
  "map-several-colours": "Mehrere",
  "as-table": "Dieselben Zahlen als Tabelle",
  "list-all": { one: "In der Liste ansehen", other: "Alle {count} ansehen" },
};
