import type { protocol as english } from "../../en/desk/protocol.ts";
import type { TextsLike } from "../../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Aún no hay protocolo escrito.",
  scope: "Alcance",
  "decision-rule": "Regla de decisión",
  "what-if": "¿Y si la regla fuera otra?",
  "what-if-lead":
    "Cambie lo exigido, solo sobre el papel, y vea quién se movería y cómo variarían los porcentajes. Aquí no se decide nada.",
  "what-if-group": "Porcentajes por",
  "what-if-show": "Mostrar el efecto",
  "what-if-moved": { one: "{count} iniciativa se movería.", other: "{count} iniciativas se moverían." },
  "what-if-move": "De {from} a {to}:",
  "stage-undecided": "Sin decidir",
  "what-if-nothing": "Exija al menos un criterio.",
  "demand-pass": "debe cumplirse",
  "demand-partial": "al menos en parte",
  "demand-none": "no se pide",
  group: "Grupo",
  "share-now": "Ahora",
  "share-then": "Con esta regla",
  "needs-quote": "requiere una cita",
  "at-least-pass": "{criterion} se cumple",
  "at-least-partial": "{criterion} se cumple al menos en parte",
  "rule-not": "no ({condition})",
  "rule-otherwise": "en los demás casos",
};
