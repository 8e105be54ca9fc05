import type { statistics as english } from "../en/statistics.ts";
import type { TextsLike } from "../message.ts";

export const statistics: TextsLike<typeof english> = {
  statistics: "Statistiktisch",
  "statistics-lead":
    "Selbst zählen: jede Variable, für sich oder zwischen Gruppen verglichen, mit Intervallen und dem passenden Test. Die Adresse gibt die Tabelle wieder.",
  variable: "Variable",
  "compared-by": "Verglichen nach",
  "shares-of": "Anteile an",
  "shares-of-column": "Der Gruppe (Spalte)",
  "shares-of-row": "Der Kategorie (Zeile)",
  "shares-of-total": "Allen",
  share: "Anteil",
  base: "Grundlage",
  "adjusted-p": "Angepasstes p",
  "frequencies-of": "{variable}: Häufigkeiten",
  "cross-of-column": "{variable} innerhalb von {by}",
  "cross-of-row": "{by} innerhalb von {variable}",
  "cross-of-total": "{variable} nach {by}: Anteile an allen",
  "statistics-nothing": "Keine ausgewählte Initiative hat einen bekannten Wert.",
  "statistics-none": "Diese Karte hat keine Variable mit Kategorien.",
  "statistics-largest": "Die häufigste Kategorie ist „{category}“: {count} von {base} ({share}).",
  "statistics-base": "Grundlage: {base} von {selected} ausgewählten Initiativen mit bekanntem Wert.",
  "statistics-base-both":
    "Grundlage: {base} von {selected} ausgewählten Initiativen, für die beide Werte bekannt sind.",
  "responses-note": "Zusammen {responses} Antworten, {mean} je Initiative.",
  "interval-note-short": "Striche auf den Balken sind 95-%-Wilson-Intervalle.",
  "small-base":
    "Bei {base} Initiativen sagen Zahlen wenig: Unter {least} wird nicht getestet. Erweitern Sie die Auswahl oder vergleichen Sie breitere Kategorien.",
  "no-test-small-base":
    "Kein Test: weniger als {least} Initiativen. Erweitern Sie die Auswahl oder vergleichen Sie breitere Kategorien.",
  "no-test-groups-overlap":
    "Kein Test: Eine Initiative kann zu mehreren Kategorien von {by} gehören, es sind also keine getrennten Gruppen. Vergleichen Sie nach einer Variablen mit einer Antwort.",
  "no-test-nothing-varies": "Kein Test: Alle liegen in einer Zeile oder einer Gruppe.",
  "test-differs":
    "{variable} unterscheidet sich zwischen den Gruppen von {by} stärker, als der Zufall erklären würde; der Zusammenhang ist {strength}.",
  "test-may-be-chance":
    "Die Unterschiede in {variable} zwischen den Gruppen von {by} können gut Zufall sein; der Zusammenhang ist {strength}.",
  "options-may-be-chance":
    "In keiner Kategorie von {variable} unterscheiden sich die Gruppen von {by} stärker, als der Zufall erklären würde.",
  "options-differ": {
    one: "{count} Kategorie von {variable} unterscheidet sich zwischen den Gruppen von {by} stärker, als der Zufall erklären würde: {options}.",
    other:
      "{count} Kategorien von {variable} unterscheiden sich zwischen den Gruppen von {by} stärker, als der Zufall erklären würde, darunter {options}.",
  },
  "test-by-option":
    "Jede der {count} Kategorien wurde für sich getestet (vorhanden oder nicht: Chi-Quadrat, bei kleinen Zahlen exakter Test nach Fisher), p angepasst nach Benjamini und Hochberg.",
  "test-fisher": "Exakter Test nach Fisher, {p}; Cramérs V = {v}.",
  "test-chi-square": "Chi-Quadrat = {statistic} bei {df} Freiheitsgraden, {p}; Cramérs V = {v}.",
  "test-rough": "Nur grob: Die kleinste erwartete Häufigkeit ist {least}.",
  "effect-negligible": "vernachlässigbar",
  "effect-weak": "schwach",
  "effect-moderate": "mittel",
  "effect-strong": "stark",
  "statistics-cell": "{category}: {count} von {base}, {share} ({low} bis {high}).",
  "statistics-defined": "Im Codebuch definiert:",
  "statistics-keys":
    "Zeigen Sie auf einen Balken oder bewegen Sie sich mit den Pfeiltasten; Enter listet die Initiativen auf.",
};
