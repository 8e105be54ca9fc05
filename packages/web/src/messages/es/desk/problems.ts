import type { problems as english } from "../../en/desk/problems.ts";
import type { TextsLike } from "../../message.ts";

export const problems: TextsLike<typeof english> = {
  "problem-sign-in-needed": "Su sesión ha terminado. No se ha cambiado nada.",
  "problem-second-factor-needed":
    "Esta instalación le pide un segundo factor. Configúrelo en la página de su cuenta.",
  "problem-right-missing": "Sus funciones no lo permiten. Pregunte a un propietario del mapa.",
  "problem-initiative-unknown": "El mapa no tiene ninguna iniciativa «{value}».",
  "problem-initiative-in-round":
    "{value} se está respondiendo en una ronda. Espere a que se resuelvan sus desacuerdos o cierre la ronda.",
  "problem-initiative-merged": "{value} ya se ha fusionado. Abra de nuevo la página para ver con cuál.",
  "problem-initiative-withdrawn": "{value} se ha retirado y ya no describe nada. Impórtela de nuevo antes.",
  "problem-merge-covered":
    "La que quedó se ha fusionado después con otra. Deshaga primero la fusión posterior.",
  "problem-merge-undone": "Esta fusión ya se ha deshecho.",
  "problem-distinction-known": "Estas dos ya se han distinguido.",
  "problem-distinction-undone": "Esto ya se ha deshecho.",
  "problem-task-unknown": "Esta tarea no existe o es de otra persona.",
  "problem-task-submitted": "Ya está entregada y es definitiva.",
  "problem-task-released": "Esta tarea se ha retirado; la responde otra persona.",
  "problem-task-sealed": "Podrá cambiarse cuando todos hayan respondido.",
  "problem-verdict-incomplete": "Falta todavía un veredicto, o la cita o el motivo que requiere.",
  "problem-coding-incomplete": "Falta todavía una respuesta, o la prueba que requiere.",
  "problem-suggestion-before-choice": "Dé primero su propia respuesta; después podrá ver la sugerencia.",
  "problem-round-closed": "La ronda está cerrada.",
  "problem-round-empty": "No se asignaría ninguna iniciativa. Elija otras.",
  "problem-round-open":
    "La ronda de codificación {value} está abierta. Ciérrela antes de cambiar el libro de códigos: todos deben responder a las mismas preguntas.",
  "problem-conflicts-open":
    "La ronda {value} tiene desacuerdos sin resolver. Resuélvalos antes de cambiar el libro de códigos.",
  "problem-codebook-stale":
    "Alguien ha puesto en vigor entretanto otra versión del libro de códigos. Mírela y vuelva a intentarlo.",
  "problem-codebook-version-taken": "Ya existe un libro de códigos de esta versión.",
  "problem-migration-incomplete": "El plan no dice todavía qué será de cada categoría.",
  "problem-protocol-without-criteria": "El protocolo aún no tiene criterios. Escríbalos primero.",
  "problem-conflict-settled": "Este desacuerdo ya está resuelto.",
  "problem-conflict-open": "Este desacuerdo aún no está resuelto.",
  "problem-adjudicator-of-pair": "Usted respondió a esta; debe decidir otra persona.",
  "problem-adjudicator-interested": "Usted declaró un interés en esta; debe decidir otra persona.",
  "problem-release-withdrawn": "Esta edición ya está retirada.",
  "problem-template-changed":
    "Alguien ha guardado entretanto este informe. Ábralo de nuevo para ver el suyo; su texto sigue aquí.",
  "problem-template-name-taken": "Ya existe un informe con este nombre. Elija otro.",
  "problem-batch-in-other-wave":
    "El lote {value} ya incorporó este archivo, para otra oleada. Si es de esta, retire primero ese lote.",
  "problem-map-unknown": "Este mapa no existe.",
};
