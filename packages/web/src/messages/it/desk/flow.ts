import type { flow as english } from "../../en/desk/flow.ts";
import type { TextsLike } from "../../message.ts";

export const flow: TextsLike<typeof english> = {
  "flow-lead":
    "Tutto ciò che è stato trovato e che cosa ne è stato: ogni numero deriva dalle decisioni conservate qui, e le somme tornano.",
  "flow-sum":
    "{identified} trovate = {refused} illeggibili + {duplicates} doppioni + {excluded} escluse + {open} aperte + {included} incluse",
  "flow-live": "Dalle schede in corso, non da un’edizione.",
  "flow-by-source": "Per fonte",
  "flow-by-wave": "Per ondata",
  "flow-by-group": "Per gruppo",
  "flow-no-group": "gruppo non noto",
  "flow-groups-overlap": "Un’iniziativa di più gruppi conta in ciascuno: i gruppi possono sommare di più.",
  "flow-choose-group": "Raggruppa per",
  "flow-show-group": "Mostra",
  "flow-col-found": "Trovate",
  "flow-col-refused": "Illeggibili",
  "flow-col-duplicates": "Doppioni",
  "flow-col-excluded": "Escluse",
  "flow-col-open": "Aperte",
  "flow-col-included": "Incluse",
  "flow-col-mapping": "di cui nel Mapping",
  "flow-all-duplicates": "Schede di un’iniziativa già trovata",
  "flow-excluded-reasons": "Escluse, per motivo",
  "flow-not-mapped": "Fuori dal Mapping per i criteri",
  "flow-freshness": "Che cosa attende chi",
  "flow-freshness-lead": "Chi deve agire, quanto attende e da quando; mai che cosa qualcuno ha scelto.",
  "flow-waits": "In attesa",
  "flow-any-adjudicator": "un arbitro",
  "flow-more-people": "altre persone per una tornata",
  "flow-recoding": "nuova codifica, in una nuova tornata",
};
