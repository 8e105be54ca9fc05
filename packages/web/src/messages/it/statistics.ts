import type { statistics as english } from "../en/statistics.ts";
import type { TextsLike } from "../message.ts";

export const statistics: TextsLike<typeof english> = {
  statistics: "Banco statistico",
  "statistics-lead":
    "Contare da sé: qualsiasi variabile, da sola o confrontata tra gruppi, con intervalli e il test adatto. L’indirizzo riproduce la tabella.",
  variable: "Variabile",
  "compared-by": "Confrontata per",
  "shares-of": "Quote di",
  "shares-of-column": "Il gruppo (colonna)",
  "shares-of-row": "La categoria (riga)",
  "shares-of-total": "Il totale",
  share: "Quota",
  base: "Base",
  "adjusted-p": "p corretto",
  "frequencies-of": "{variable}: frequenze",
  "cross-of-column": "{variable} all’interno di {by}",
  "cross-of-row": "{by} all’interno di {variable}",
  "cross-of-total": "{variable} secondo {by}: quote del totale",
  "statistics-nothing": "Nessuna iniziativa selezionata ha un valore noto.",
  "statistics-none": "Questa mappa non ha variabili con categorie.",
  "statistics-largest": "La categoria più frequente è «{category}»: {count} su {base} ({share}).",
  "statistics-base": "Base: {base} delle {selected} iniziative selezionate con valore noto.",
  "statistics-base-both": "Base: {base} delle {selected} iniziative selezionate con entrambi i valori noti.",
  "responses-note": "{responses} risposte in tutto, {mean} per iniziativa.",
  "interval-note-short": "I tratti sulle barre sono intervalli di Wilson al 95%.",
  "small-base":
    "Con {base} iniziative i numeri dicono poco: sotto {least} non si fa alcun test. Allargare la selezione o confrontare categorie più ampie.",
  "no-test-small-base":
    "Nessun test: meno di {least} iniziative. Allargare la selezione o confrontare categorie più ampie.",
  "no-test-groups-overlap":
    "Nessun test: un’iniziativa può appartenere a più categorie di {by}, che quindi non sono gruppi separati. Confrontare per una variabile a risposta unica.",
  "no-test-nothing-varies": "Nessun test: tutte sono in una riga o in un gruppo.",
  "test-differs":
    "{variable} differisce tra i gruppi di {by} più di quanto spiegherebbe il caso; l’associazione è {strength}.",
  "test-may-be-chance":
    "Le differenze di {variable} tra i gruppi di {by} possono ben essere casuali; l’associazione è {strength}.",
  "options-may-be-chance":
    "Per nessuna categoria di {variable} i gruppi di {by} differiscono più di quanto spiegherebbe il caso.",
  "options-differ": {
    one: "{count} categoria di {variable} differisce tra i gruppi di {by} più di quanto spiegherebbe il caso: {options}.",
    other:
      "{count} categorie di {variable} differiscono tra i gruppi di {by} più di quanto spiegherebbe il caso, tra cui {options}.",
  },
  "test-by-option":
    "Ciascuna delle {count} categorie è stata provata da sola (presente o no: chi quadrato, o test esatto di Fisher con conteggi piccoli), p corretto secondo Benjamini e Hochberg.",
  "test-fisher": "Test esatto di Fisher, {p}; V di Cramér = {v}.",
  "test-chi-square": "Chi quadrato = {statistic} con {df} gl, {p}; V di Cramér = {v}.",
  "test-rough": "Solo approssimato: il più piccolo conteggio atteso è {least}.",
  "effect-negligible": "trascurabile",
  "effect-weak": "debole",
  "effect-moderate": "moderata",
  "effect-strong": "forte",
  "statistics-cell": "{category}: {count} su {base}, {share} (da {low} a {high}).",
  "statistics-defined": "Definito nel libro dei codici:",
  "statistics-keys": "Puntare una barra o muoversi con le frecce; Invio elenca le iniziative.",
};
