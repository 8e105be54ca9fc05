import type { protocol as english } from "../en/protocol.ts";
import type { TextsLike } from "../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Es ist noch kein Protokoll geschrieben.",
  scope: "Gegenstand",
  "decision-rule": "Entscheidungsregel",
  "needs-quote": "braucht ein Zitat",
  "at-least-pass": "{criterion} erfüllt",
  "at-least-partial": "{criterion} mindestens teilweise erfüllt",
  "rule-not": "nicht ({condition})",
  "rule-otherwise": "in allen anderen Fällen",
};
