import type { pilot as english } from "../../en/desk/pilot.ts";
import type { TextsLike } from "../../message.ts";

export const pilot: TextsLike<typeof english> = {
  "pilot-lead":
    "Un piloto dice si un equipo puede empezar: el alfa de cada pregunta frente al umbral, y cada persona frente a las respuestas de referencia.",
  "pilot-go": "Adelante: cada pregunta alcanza un alfa de {threshold}.",
  "pilot-no-go":
    "Todavía no: al menos una pregunta queda por debajo de un alfa de {threshold}. Háblenlo, precisen el libro de códigos y hagan otro piloto.",
  "pilot-open":
    "Este piloto sigue abierto; sus respuestas de referencia quedan selladas hasta que se cierre.",
  "pilot-questions": "Pregunta por pregunta",
  "pilot-verdict": "Adelante o no",
  "pilot-yes": "adelante",
  "pilot-no": "todavía no",
  "pilot-people": "Cada persona frente a las respuestas de referencia",
  "pilot-no-gold": "No se dieron respuestas de referencia para este piloto.",
  "pilot-share":
    "{part} de {of} como las respuestas de referencia ({share}, intervalo del 95 % de {low} a {high})",
  "pilot-none-judged": "no se juzgó ninguna respuesta de referencia",
  "ready-go": "puede empezar",
  "ready-no-go": "todavía no",
  "ready-too-few": "demasiado pocas para saberlo",
  "pilot-yours": "Su propio resultado",
  "pilot-yours-lead": "Solo usted y la coordinación ven esto. Es para practicar y no cambia nada en el mapa.",
  "pilot-missed": { one: "{count} respuesta difiere", other: "{count} respuestas difieren" },
  "pilot-missed-line": "{about}: elegido {chosen}, referencia {gold}",
  "pilot-see": "Ver el resultado del piloto",
  "drift-title": "¿Se desvía el acuerdo?",
  "drift-none": "Ninguna señal de desviación.",
  "drift-alarm":
    "Alarma en {weeks}: el acuerdo ha bajado del {expected} esperado hacia el {worrying}. Háblenlo antes de seguir.",
  "drift-method":
    "Cada dos votos son una comparación, en la semana del último. Un CUSUM unilateral sopesa {worrying} frente a {expected}; una evidencia de {limit} da la alarma.",
  "drift-pairs": "Entre sí",
  "drift-gold": "Frente a las respuestas de referencia",
  "drift-week": "Semana",
  "drift-agreed": "Iguales",
  "drift-evidence": "Evidencia de desviación",
  "drift-alarms-in": "Alarma de desviación: {questions}. Véase abajo.",
  "drift-alarm-mark": "alarma",
  "pilot-threshold": "Alfa de Krippendorff a partir del cual se puede empezar",
  "pilot-gold-lines": "Respuestas de referencia: lo correcto, conocido de antemano",
  "pilot-gold-lead":
    "Una por línea: iniciativa, pregunta, respuesta. Varios códigos se unen con +; ~not-reported, ~not-applicable y ~unclear dicen que falta una respuesta. Quedan selladas hasta que se cierre el piloto. Por ejemplo:",
  "pilot-gold-unread":
    "Respuestas de referencia: estas líneas no dicen iniciativa, pregunta de esta ronda y respuesta: {lines}.",
  "drift-plan": "Cuándo el acuerdo debe dar la alarma",
  "drift-plan-lead": "Se vigila de semana en semana mientras dure la ronda.",
  "drift-expected": "Porcentaje de comparaciones que se espera que coincidan",
  "drift-worrying": "Porcentaje preocupante",
};
