import type { adjudication as english } from "../../en/desk/adjudication.ts";
import type { TextsLike } from "../../message.ts";

export const adjudication: TextsLike<typeof english> = {
  "conflicts-none": "Nessun disaccordo la attende.",
  "conflicts-lead": {
    one: "{count} disaccordo attende una decisione.",
    other: "{count} disaccordi attendono una decisione, il più vecchio per primo.",
  },
  "in-dispute": "In discussione",
  "waits-since": "in attesa dal {day}",
  votes: { one: "{count} voto", other: "{count} voti" },
  "votes-lead": "Senza nomi, in un ordine deciso dal caso.",
  "votes-for": { one: "{count} voto", other: "{count} voti" },
  ruling: "La sua decisione",
  "ruling-choose": "Scelga prima una risposta.",
  "ruling-reason": "Motivo (obbligatorio: diventa un precedente)",
  "ruling-reason-needed": "Dia un motivo: altri lo seguiranno.",
  precedents: "Casi simili già decisi; segni quelli che segue",
  "precedent-likeness": "{share} di somiglianza",
  settle: "Decidere",
  "settled-already": "Questo disaccordo è risolto.",
  "settled-before": { one: "{count} deciso prima", other: "{count} decisi prima" },
  "settled-as": "Deciso: {answer}",
  "note-make": "Farne una nota del codebook",
  "note-lead":
    "Chi codifica la leggerà accanto alla variabile dalla prossima versione del codebook. Nessun valore cambia.",
  "note-text": "La nota",
  "note-category": "Sotto",
  "note-variable": "la variabile stessa",
  "note-made": "È nella versione {codebook} del codebook.",
  "see-precedent": "aprire",
};
