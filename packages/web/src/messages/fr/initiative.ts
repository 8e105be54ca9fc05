import type { initiative as english } from "../en/initiative.ts";
import type { TextsLike } from "../message.ts";

export const initiative: TextsLike<typeof english> = {
  wave: "Vague {wave}",
  "stage-candidate": "Candidate",
  "stage-duplicate": "Doublon",
  "stage-out-of-scope": "Hors champ",
  "stage-inventory": "Dans l’inventaire",
  "stage-shortlisted": "Présélectionnée",
  "stage-mapping": "Dans la cartographie",
  "stage-withdrawn": "Retirée",
  "values-known": { one: "{count} valeur est connue", other: "{count} valeurs sont connues" },
  "values-missing": { one: "{count} valeur n’est pas connue", other: "{count} valeurs ne sont pas connues" },
  "state-suggested": "Suggérée",
  "state-derived": "Dérivée",
  "state-imported": "Importée",
  "state-self-declared": "Auto-déclarée",
  "state-coded": "Codée",
  "state-adjudicated": "Arbitrée",
  origin: "D’où vient cette valeur",
  row: "ligne {row}",
  "at-page": "Page {page}",
  "under-codebook": "Livre de codes {codebook}",
  records: { one: "{count} notice, telle que trouvée", other: "{count} notices, telles que trouvées" },
  "raw-said": "La ligne exactement comme elle a été importée dans le lot {batch}. Elle ne change jamais.",
  empty: "vide",
};
