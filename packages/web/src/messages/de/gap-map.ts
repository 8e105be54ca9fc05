import type { gapMap as english } from "../en/gap-map.ts";
import type { TextsLike } from "../message.ts";

export const gapMap: TextsLike<typeof english> = {
  "gap-map": "Lückenkarte",
  "gap-map-lead":
    "Wo Initiativen gefunden wurden und welcher Art die Lücken sonst sind. Sie zeigt, was es gibt, nicht, was es besagt.",
  "gap-rows": "Zeilen",
  "gap-columns": "Spalten",
  "gap-segments": "Segmente",
  "gap-style": "Zellen",
  "gap-style-bubble": "Blasen",
  "gap-style-donut": "Ringe",
  "gap-style-mosaic": "Mosaik",
  "gap-weak-up-to": "Schwach bis",
  "gap-old-before": "Alt vor",
  "gap-title": "Was gefunden wurde: {rows} nach {columns}",
  "gap-title-segments": "Was gefunden wurde: {rows} nach {columns}, mit {segments}",
  "gap-nothing": "Keine ausgewählte Initiative hat eine bekannte Zeile und Spalte.",
  "gap-none": "Keine der {cells} Stellen ist eine Lücke.",
  "gap-finding": "{gaps} von {cells} Stellen sind Lücken: {kinds}.",
  "gap-impossible": "Diese Karte hat weniger als zwei Variablen mit Kategorien.",
  "gap-cell": { one: "{row}, {column}: {count} Initiative.", other: "{row}, {column}: {count} Initiativen." },
  "gap-is": "Lücke: {kinds}.",
  "gap-keys":
    "Zeigen Sie auf eine Stelle oder bewegen Sie sich mit den Pfeiltasten; Enter listet ihre Initiativen auf. Die Köpfe listen ganze Zeilen und Spalten auf.",
  "segment-unknown": "nicht bekannt",
  fold: "{group} einklappen",
  unfold: "{group} ausklappen",
  "gap-not-searched": "nicht gesucht",
  "gap-nothing-found": "nichts gefunden",
  "gap-excluded": "gefunden, aber ausgeschlossen",
  "gap-weak": "nur schwache Belege",
  "gap-old": "nur alte Belege",
  "gap-rule-not-searched":
    "Keine Initiative der ganzen Karte hat diese Zeile oder Spalte; vielleicht hat die Suche sie nicht erreicht.",
  "gap-rule-nothing-found": "Zeile und Spalte kommen auf der Karte vor, aber in der Auswahl nicht zusammen.",
  "gap-rule-excluded": "Initiativen sind im Inventar, aber keine gelangte in die Kartierung.",
  "gap-rule-weak": "Von denen, deren Belegstärke bekannt ist, ist keine stärker als „{weak}“.",
  "gap-rule-old": "Von denen, deren Jahr bekannt ist, begann keine {year} oder später.",
};
