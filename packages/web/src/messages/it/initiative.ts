import type { initiative as english } from "../en/initiative.ts";
import type { TextsLike } from "../message.ts";

export const initiative: TextsLike<typeof english> = {
  wave: "Ondata {wave}",
  "stage-candidate": "Candidata",
  "stage-duplicate": "Duplicato",
  "stage-out-of-scope": "Fuori ambito",
  "stage-inventory": "Nell’inventario",
  "stage-shortlisted": "Preselezionata",
  "stage-mapping": "Nella mappatura",
  "stage-withdrawn": "Ritirata",
  "values-known": { one: "{count} valore noto", other: "{count} valori noti" },
  "values-missing": { one: "{count} valore non noto", other: "{count} valori non noti" },
  "state-suggested": "Suggerito",
  "state-derived": "Derivato",
  "state-imported": "Importato",
  "state-self-declared": "Autodichiarato",
  "state-coded": "Codificato",
  "state-adjudicated": "Deciso",
  origin: "Da dove viene",
  row: "riga {row}",
  "at-page": "Pagina {page}",
  "under-codebook": "Libro dei codici {codebook}",
  records: { one: "{count} scheda, come trovata", other: "{count} schede, come trovate" },
  "raw-said": "La riga esattamente come è stata importata nel lotto {batch}. Non cambia mai.",
  empty: "vuoto",
};
