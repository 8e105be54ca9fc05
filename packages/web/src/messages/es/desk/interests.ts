import type { interests as english } from "../../en/desk/interests.ts";
import type { TextsLike } from "../../message.ts";

export const interests: TextsLike<typeof english> = {
  "interests-lead":
    "Diga en qué tiene parte: no se le pedirá juzgarlo, y las tareas al respecto que no haya respondido irán a otra persona.",
  "interests-yours": "Sus intereses",
  "interests-none": "No ha declarado ninguno.",
  "interests-team": "Declarados por el equipo",
  "interests-team-none": "Nadie ha declarado ninguno.",
  "interests-respected": "La asignación de rondas y el arbitraje los respetan.",
  "interest-new": "Declarar un interés",
  "interest-about": "En qué",
  "interest-initiative": "una iniciativa",
  "interest-source": "una fuente",
  "interest-organisation": "una organización",
  "interest-country": "un país",
  "interest-code": "Su identificador o código",
  "interest-reason": "Por qué",
  "interest-declare": "Declarar",
  "interest-end": "Ha terminado",
  "interest-ended": "terminado",
  "interest-released": {
    one: "Declarado. {count} de sus tareas irá a otra persona.",
    other: "Declarado. {count} de sus tareas irán a otra persona.",
  },
};
