import type { initiative as english } from "../en/initiative.ts";
import type { TextsLike } from "../message.ts";

export const initiative: TextsLike<typeof english> = {
  wave: "Welle {wave}",
  "stage-candidate": "Kandidatin",
  "stage-duplicate": "Dublette",
  "stage-out-of-scope": "Außerhalb des Rahmens",
  "stage-inventory": "Im Inventar",
  "stage-shortlisted": "In der engeren Wahl",
  "stage-mapping": "In der Kartierung",
  "stage-withdrawn": "Zurückgezogen",
  "values-known": { one: "{count} Wert ist bekannt", other: "{count} Werte sind bekannt" },
  "values-missing": { one: "{count} Wert ist nicht bekannt", other: "{count} Werte sind nicht bekannt" },
  "state-suggested": "Vorgeschlagen",
  "state-derived": "Abgeleitet",
  "state-imported": "Importiert",
  "state-self-declared": "Selbst angegeben",
  "state-coded": "Codiert",
  "state-adjudicated": "Entschieden",
  origin: "Woher dieser Wert kommt",
  row: "Zeile {row}",
  "at-page": "Seite {page}",
  "under-codebook": "Codebuch {codebook}",
  records: { one: "{count} Datensatz, wie gefunden", other: "{count} Datensätze, wie gefunden" },
  "raw-said": "Die Zeile genau so, wie sie mit Lieferung {batch} importiert wurde. Sie ändert sich nie.",
  empty: "leer",
};
