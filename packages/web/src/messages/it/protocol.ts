import type { protocol as english } from "../en/protocol.ts";
import type { TextsLike } from "../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Non è ancora scritto alcun protocollo.",
  scope: "Ambito",
  "decision-rule": "Regola di decisione",
  "needs-quote": "richiede una citazione",
  "at-least-pass": "{criterion} soddisfatto",
  "at-least-partial": "{criterion} soddisfatto almeno in parte",
  "rule-not": "non ({condition})",
  "rule-otherwise": "in tutti gli altri casi",
};
