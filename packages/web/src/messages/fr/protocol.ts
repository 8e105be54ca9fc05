import type { protocol as english } from "../en/protocol.ts";
import type { TextsLike } from "../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Aucun protocole n’est encore écrit.",
  scope: "Champ",
  "decision-rule": "Règle de décision",
  "needs-quote": "demande une citation",
  "at-least-pass": "{criterion} rempli",
  "at-least-partial": "{criterion} rempli au moins en partie",
  "rule-not": "pas ({condition})",
  "rule-otherwise": "dans tous les autres cas",
};
