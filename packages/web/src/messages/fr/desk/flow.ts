import type { flow as english } from "../../en/desk/flow.ts";
import type { TextsLike } from "../../message.ts";

export const flow: TextsLike<typeof english> = {
  "flow-lead":
    "Tout ce qui a été trouvé, et ce qu’il en est advenu : chaque nombre découle des décisions gardées ici, et les sommes concordent.",
  "flow-sum":
    "{identified} trouvées = {refused} illisibles + {duplicates} doublons + {excluded} exclues + {open} en suspens + {included} incluses",
  "flow-live": "D’après les fiches en cours, non d’après une version publiée.",
  "flow-by-source": "Par source",
  "flow-by-wave": "Par vague",
  "flow-by-group": "Par groupe",
  "flow-no-group": "groupe inconnu",
  "flow-groups-overlap":
    "Une initiative de plusieurs groupes compte dans chacun : la somme des groupes peut dépasser le total.",
  "flow-choose-group": "Grouper par",
  "flow-show-group": "Afficher",
  "flow-col-found": "Trouvées",
  "flow-col-refused": "Illisibles",
  "flow-col-duplicates": "Doublons",
  "flow-col-excluded": "Exclues",
  "flow-col-open": "En suspens",
  "flow-col-included": "Incluses",
  "flow-col-mapping": "dont dans la cartographie",
  "flow-all-duplicates": "Fiches d’une initiative déjà trouvée",
  "flow-excluded-reasons": "Exclues, par motif",
  "flow-not-mapped": "Écartées de la cartographie par les critères",
  "flow-freshness": "Ce qui attend qui",
  "flow-freshness-lead":
    "Qui doit agir, combien attend là et depuis quand ; jamais ce que quelqu’un a choisi.",
  "flow-waits": "En attente",
  "flow-any-adjudicator": "un arbitre",
  "flow-more-people": "d’autres personnes pour un tour",
  "flow-recoding": "un nouveau codage, dans un nouveau tour",
};
