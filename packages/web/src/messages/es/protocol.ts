import type { protocol as english } from "../en/protocol.ts";
import type { TextsLike } from "../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Aún no hay protocolo escrito.",
  scope: "Alcance",
  "decision-rule": "Regla de decisión",
  "needs-quote": "requiere una cita",
  "at-least-pass": "{criterion} se cumple",
  "at-least-partial": "{criterion} se cumple al menos en parte",
  "rule-not": "no ({condition})",
  "rule-otherwise": "en los demás casos",
};
