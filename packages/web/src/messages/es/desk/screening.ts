import type { screening as english } from "../../en/desk/screening.ts";
import type { TextsLike } from "../../message.ts";

export const screening: TextsLike<typeof english> = {
  criteria: "Criterios",
  "in-focus": "(activo)",
  "reason-for-all": "Motivo, donde haga falta",
  "rule-needs": "La regla de decisión aún necesita {criteria}.",
  "rule-says": "Según estos veredictos: {stage}.",
  "rule-stopped": "Detenida por {criteria}.",
  "screen-include": "Todos se cumplen",
  "screen-exclude": "Ninguno se cumple",
  "screen-unsure": "Ninguno está claro",
  "screen-pass": "Se cumple",
  "screen-partial": "En parte",
  "screen-fail": "No se cumple",
  "screen-unclear": "No está claro",
  "screen-quote": "Citar el texto seleccionado",
  "screen-reason": "Escribir un motivo",
  "screen-next-criterion": "Criterio siguiente",
  "screen-previous-criterion": "Criterio anterior",
  "screen-maybe": "Quizás",
  "screen-skip": "Saltar",
  "screen-undo": "Deshacer",
  "screen-submit": "Entregar, siguiente",
};
