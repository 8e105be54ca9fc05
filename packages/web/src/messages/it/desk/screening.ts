import type { screening as english } from "../../en/desk/screening.ts";
import type { TextsLike } from "../../message.ts";

export const screening: TextsLike<typeof english> = {
  criteria: "Criteri",
  "in-focus": "(attivo)",
  "reason-for-all": "Motivo, dovunque serva",
  "rule-needs": "La regola di decisione attende ancora {criteria}.",
  "rule-says": "Secondo questi verdetti: {stage}.",
  "rule-stopped": "Fermata da {criteria}.",
  "screen-include": "Tutti soddisfatti",
  "screen-exclude": "Nessuno soddisfatto",
  "screen-unsure": "Tutti non chiari",
  "screen-pass": "Soddisfatto",
  "screen-partial": "In parte",
  "screen-fail": "Non soddisfatto",
  "screen-unclear": "Non chiaro",
  "screen-quote": "Citare il testo selezionato",
  "screen-reason": "Scrivere un motivo",
  "screen-next-criterion": "Criterio successivo",
  "screen-previous-criterion": "Criterio precedente",
  "screen-maybe": "Forse",
  "screen-skip": "Saltare",
  "screen-undo": "Annullare",
  "screen-submit": "Consegnare, avanti",
};
