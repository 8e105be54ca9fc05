import type { flow as english } from "../../en/desk/flow.ts";
import type { TextsLike } from "../../message.ts";

export const flow: TextsLike<typeof english> = {
  "flow-lead":
    "Todo lo que se encontró y lo que fue de ello: cada número se deriva de las decisiones guardadas aquí, y las sumas cuadran.",
  "flow-sum":
    "{identified} encontradas = {refused} ilegibles + {duplicates} duplicadas + {excluded} excluidas + {open} abiertas + {included} incluidas",
  "flow-live": "De los registros en curso, no de una edición.",
  "flow-by-source": "Por fuente",
  "flow-by-wave": "Por oleada",
  "flow-by-group": "Por grupo",
  "flow-no-group": "grupo desconocido",
  "flow-groups-overlap": "Una iniciativa de varios grupos cuenta en cada uno; los grupos pueden sumar más.",
  "flow-choose-group": "Agrupar por",
  "flow-show-group": "Mostrar",
  "flow-col-found": "Encontradas",
  "flow-col-refused": "Ilegibles",
  "flow-col-duplicates": "Duplicadas",
  "flow-col-excluded": "Excluidas",
  "flow-col-open": "Abiertas",
  "flow-col-included": "Incluidas",
  "flow-col-mapping": "de ellas en el Mapping",
  "flow-all-duplicates": "Registros de una iniciativa ya encontrada",
  "flow-excluded-reasons": "Excluidas, por motivo",
  "flow-not-mapped": "Fuera del Mapping por los criterios",
  "flow-freshness": "Qué espera a quién",
  "flow-freshness-lead": "Quién debe actuar, cuánto espera allí y desde cuándo; nunca lo que alguien eligió.",
  "flow-waits": "En espera",
  "flow-any-adjudicator": "un árbitro",
  "flow-more-people": "más personas para una ronda",
  "flow-recoding": "nueva codificación, en una nueva ronda",
};
