import type { differences as english } from "../en/differences.ts";
import type { TextsLike } from "../message.ts";

export const differences: TextsLike<typeof english> = {
  differences: "Differenze tra edizioni",
  "differences-lead":
    "Che cosa due edizioni di questa mappa contengono di diverso, iniziativa per iniziativa e valore per valore. Nulla di pubblicato viene mai sovrascritto.",
  "differences-from": "Da",
  "differences-to": "A",
  "differences-no-two": {
    one: "Questa mappa ha {count} edizione. Se ne confrontano due.",
    other: "Questa mappa ha {count} edizioni. Se ne confrontano due.",
  },
  "differences-none": "Le due edizioni contengono le stesse iniziative con gli stessi valori.",
  "differences-codebooks": "Il libro dei codici è passato da {before} a {after}.",
  "differences-feed": "Feed (Atom)",
  "differences-by-variable": "Per variabile",
  "differences-all-variables": "Mostra le differenze di tutte le variabili",
  "differences-since": "Che cosa è cambiato dall’edizione {since}",
  "differences-records-only": "Differiscono solo i suoi record.",
  "differences-said-added": "Non sono nell’edizione precedente.",
  "differences-said-recoded": "Un valore codificato o deciso da persone non è più quello di prima.",
  "differences-said-changed": "Differiscono valori da fonti o regole, la fase o i record.",
  "differences-said-dropped": "Non sono nell’edizione successiva.",
  "differences-more": {
    one: "{count} in più nel feed e nella forma JSON.",
    other: "{count} in più nel feed e nella forma JSON.",
  },
  "differences-json": "In JSON",
};
