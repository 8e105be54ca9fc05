import type { sources as english } from "../../en/desk/sources.ts";
import type { TextsLike } from "../../message.ts";

export const sources: TextsLike<typeof english> = {
  "desk-sources": "Fonti",
  "sources-lead":
    "Da dove vengono le iniziative. Un file viene prima letto e mostra che cosa ne sarebbe; nulla viene acquisito prima che lo diciate.",
  "sources-new": "Acquisire un file",
  "sources-file": "File",
  "sources-formats":
    "CSV, TSV, Excel, JSON, JSON Lines, GeoJSON, RIS o BibTeX; la prima riga nomina le colonne. Le righe restano come sono state trovate, qualunque cosa se ne faccia.",
  "sources-wave": "Ondata, per le righe che non ne nominano una",
  "sources-wave-short": "Ondata",
  "sources-profile": "Come si leggono le sue colonne",
  "sources-profile-suggested": "Da nomi e contenuto",
  "sources-read": "Leggere",
  "sources-under-way": "{name}: lettura …",
  "sources-would-open": { one: "Un’iniziativa sarebbe nuova.", other: "{count} iniziative sarebbero nuove." },
  "sources-judged": {
    one: "Una riga: {accepted} così com’è, {repaired} riparata, {refused} rifiutata.",
    other: "{count} righe: {accepted} così come sono, {repaired} riparate, {refused} rifiutate.",
  },
  "sources-read-as": "Letto come {format}, {encoding}.",
  "sources-already":
    "Questo file è già stato acquisito, come lotto {batch}. Acquisirlo di nuovo non cambierebbe nulla.",
  "sources-rows-read": { one: "{count} riga finora.", other: "{count} righe finora." },
  "sources-already-elsewhere":
    "Questo file è già stato acquisito, come lotto {batch} dell’ondata «{before}»; per «{wave}» non si acquisirebbe nulla. Se appartiene a quella, ritirare qui sotto il lotto {batch} e poi acquisire di nuovo il file.",
  "sources-columns": "A che cosa rispondono le sue colonne",
  "sources-suggested":
    "I loro nomi e il loro contenuto lo suggeriscono. Guardate ciascuna prima di proseguire.",
  "sources-kept": "Si leggono con il profilo «{profile}».",
  "sources-column": "Colonna",
  "sources-examples": "Per esempio",
  "sources-becomes": "Risponde a",
  "sources-becomes-of": "A che cosa risponde la colonna {column}",
  "sources-filled": { one: "compilata in {count} riga", other: "compilata in {count} righe" },
  "sources-left-out": "Nulla: resta come è stata trovata",
  "sources-personal": "Nulla: personale, tenuta a parte e mai pubblicata",
  "sources-by-profile": "Letta dal profilo in un modo proprio",
  "sources-separators": "Tra più risposte sta",
  "sources-read-again": "Rileggere così",
  "sources-read-again-why":
    "Le vostre scelte restano con la mappa come profilo, per il prossimo file di questo tipo.",
  "sources-said": {
    one: "{count} osservazione sulle sue righe",
    other: "{count} osservazioni sulle sue righe",
  },
  "sources-problems": "Che cosa si dice delle sue righe",
  "sources-row": "Riga",
  "sources-value": "Trovato",
  "sources-problem": "Che cosa se ne dice",
  "sources-whole-file": "file intero",
  "sources-refused-mark": "rifiutato",
  "sources-repaired-mark": "riparato",
  "sources-warning-mark": "nota",
  "sources-more": { one: "{count} altra non è mostrata.", other: "{count} altre non sono mostrate." },
  "sources-good-rows": {
    one: "Tralasciare {count} riga rifiutata e acquisire le altre",
    other: "Tralasciare {count} righe rifiutate e acquisire le altre",
  },
  "sources-take": "Acquisire",
  "sources-taken": {
    one: "Il lotto {batch} è acquisito: una nuova iniziativa.",
    other: "Il lotto {batch} è acquisito: {count} nuove iniziative.",
  },
  "sources-see-draft": "Vedere la bozza",
  "sources-batches": "Che cosa è stato acquisito",
  "sources-none": "Ancora nulla. Il primo file apre l’inventario.",
  "sources-batch": "File",
  "sources-rows": "Righe",
  "sources-accepted": "Così come sono",
  "sources-repaired": "Riparate",
  "sources-refused": "Rifiutate",
  "sources-opened": "Nuove iniziative",
  "sources-undone": "ritirato",
  "sources-undo": "Ritirare il lotto {batch}",
  "sources-undo-lead":
    "Le sue schede non contano più, e le iniziative che non ne hanno altre vengono ritirate. Il registro conserva che c’era, e lo stesso file può essere acquisito di nuovo.",
  "sources-said-of": "Che cosa è stato detto delle righe del lotto {batch}",
  "sources-nothing-said": "Nulla: tutte le righe sono state acquisite così come sono.",
};
