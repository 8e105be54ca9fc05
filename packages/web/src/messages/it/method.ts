import type { method as english } from "../en/method.ts";
import type { TextsLike } from "../message.ts";

export const method: TextsLike<typeof english> = {
  method: "Metodo",
  "method-lead":
    "Come è stata fatta questa mappa: ciò che era stato concordato prima e ciò che {entries} voci del registro dicono del lavoro. Nulla in questa pagina è scritto a mano.",
  "method-agreed": "Ciò che era concordato",
  "protocol-question": "Domanda",
  "protocol-scope": "Ambito",
  "protocol-rule": "Regola di decisione",
  "protocol-coders": "Codificatori per iniziativa",
  "protocol-search": "Ricerca",
  "protocol-criteria": "Criteri",
  "method-waves": "Ondate",
  "wave-column": "Ondata",
  "method-batches": "Importazioni",
  "batch-column": "Lotto",
  "source-column": "Fonte",
  "day-column": "Giorno",
  rows: "Righe",
  accepted: "Così come sono",
  repaired: "Riparate",
  refused: "Rifiutate",
  "method-stages": "Selezione",
  "method-stages-said":
    "Fin dove è arrivata ogni iniziativa. Le statistiche parlano dell'Inventario e della Mappatura.",
  "stage-column": "Fase",
  "method-states": "Come sono nati i valori",
  "state-column": "Stato",
  "values-column": "Valori",
  "method-log": "Il registro",
  "event-column": "Evento",
  "number-column": "Numero",
  "first-column": "Primo",
  "last-column": "Ultimo",
  "method-releases": "Versioni",
  "release-column": "Versione",
  added: "Aggiunte",
  dropped: "Tolte",
  recoded: "Ricodificate",
  "changed-otherwise": "Altre modifiche",
  "not-known-here": "Ciò che non è noto",
  "unknown-protocol":
    "Per questa mappa non è stato scritto alcun protocollo: nessuno ha annotato prima ciò che si sarebbe cercato.",
  "unknown-criteria": "Il protocollo non indica criteri.",
  "unknown-searches":
    "Quando e dove si è cercato non è registrato: nessuno può quindi dire che cosa è sfuggito.",
  "unknown-screening":
    "Qui non è registrato alcun giudizio di selezione: le fasi sono quelle indicate dalle fonti.",
  "unknown-coding":
    "Nessun valore è stato codificato qui da persone: tutti vengono da fonti e regole, quindi l'accordo tra codificatori non è noto.",
  "unknown-people": "Quante persone hanno lavorato a questa mappa non è registrato.",
};
