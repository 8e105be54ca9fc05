import type { frame as english } from "../en/frame.ts";
import type { TextsLike } from "../message.ts";

export const frame: TextsLike<typeof english> = {
  yes: "Sì",
  no: "No",
  skip: "Vai al contenuto",
  languages: "Lingua",
  "dark-theme": "Tema scuro",
  "made-with": "Realizzato con Mapwright, software libero per mappe della conoscenza vive.",
  "data-and-api": "Dati e API",
  accessibility: "Accessibilità",
  "all-maps": "Tutte le mappe",
  "pages-of-map": "Pagine di questa mappa",
  overview: "Panoramica",
  explore: "Esplora",
  codebook: "Libro dei codici",
  "knowledge-map": "Mappa della conoscenza",
  initiative: "Iniziativa",
  total: "Totale",
  licence: "Licenza",

  release: "Edizione {number}",
  "release-line": "Edizione {number}, fissata il {day}.",
  fingerprint: "Impronta",
  draft: "Bozza",
  "draft-notice":
    "Questi numeri provengono da un lavoro in corso e possono cambiare fino alla prossima edizione.",
  "draft-empty":
    "Questa mappa è ancora vuota. Numeri e figure arriveranno con il primo elenco che il gruppo acquisirà.",
  "draft-empty-desk": "Alla scrivania",
  synthetic: "Dati inventati",
  withdrawn: "Ritirata",
  notices: "Da sapere",

  "not-found": "Niente a questo indirizzo",
  "not-found-lead":
    "La pagina può essere stata spostata, o l’indirizzo scritto male. Le iniziative pubblicate conservano il loro indirizzo.",
  "explore-this-map": "Esplora questa mappa",
  error: "Non è stato possibile mostrarlo",
  "error-lead": "Qualcosa è andato storto da parte nostra. Nulla è stato modificato. Riprovi tra poco.",
  account: "Account",
  "pages-read": "Da leggere",
  "pages-figures": "Figure",
  "pages-about": "Sulla mappa",
};
