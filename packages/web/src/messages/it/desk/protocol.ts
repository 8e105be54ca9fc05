import type { protocol as english } from "../../en/desk/protocol.ts";
import type { TextsLike } from "../../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Non è ancora scritto alcun protocollo.",
  scope: "Ambito",
  "decision-rule": "Regola di decisione",
  "what-if": "E se la regola fosse un’altra?",
  "what-if-lead":
    "Cambi ciò che si richiede, solo sulla carta, e veda chi si sposterebbe e come varierebbero le quote. Qui non si decide nulla.",
  "what-if-group": "Quote per",
  "what-if-show": "Mostrare l’effetto",
  "what-if-moved": {
    one: "{count} iniziativa si sposterebbe.",
    other: "{count} iniziative si sposterebbero.",
  },
  "what-if-move": "Da {from} a {to}:",
  "stage-undecided": "Indeciso",
  "what-if-nothing": "Richieda almeno un criterio.",
  "demand-pass": "deve essere soddisfatto",
  "demand-partial": "almeno in parte",
  "demand-none": "non richiesto",
  group: "Gruppo",
  "share-now": "Adesso",
  "share-then": "Con questa regola",
  "needs-quote": "richiede una citazione",
  "at-least-pass": "{criterion} soddisfatto",
  "at-least-partial": "{criterion} soddisfatto almeno in parte",
  "rule-not": "non ({condition})",
  "rule-otherwise": "in tutti gli altri casi",
};
