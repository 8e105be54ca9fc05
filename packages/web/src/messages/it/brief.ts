import type { brief as english } from "../en/brief.ts";
import type { TextsLike } from "../message.ts";

export const brief: TextsLike<typeof english> = {
  brief: "Nota di sintesi",
  "brief-inventory": "Inventario",
  "brief-mapping": "Mappatura",
  "brief-everywhere": "Intero inventario",
  "brief-of": "{base}: {what}",
  "brief-figure": "Figura {number}. {caption}",
  "brief-figure-tables": "I numeri delle figure",
  "brief-n": "{caption} (n\u00a0=\u00a0{count})",
  "brief-note": "{base}: n = {count}.",
  "brief-note-missing": { one: "Non noto per {count} altra.", other: "Non noto per altre {count}." },
  "brief-interval": "{number}: intervallo al 95% da {low} a {high}.",
  "brief-note-mark": "Nota {number}",
  "brief-number-leads": "{number}: mostra le iniziative corrispondenti",
  "brief-initiatives": "Iniziative",
  "brief-share": "Quota",
  "brief-reached": "Quota inclusa",
  "brief-rest": {
    one: "{count} altra categoria compare solo nella tabella.",
    other: "Altre {count} categorie compaiono solo nella tabella.",
  },
  "brief-continued": "{caption} (continua)",
  "brief-table-part": "{caption} (parte {part} di {parts})",
  "brief-table-rest": {
    one: "{count} altra categoria non è mostrata.",
    other: "Altre {count} categorie non sono mostrate.",
  },
  "brief-page": "{number} di {count}",
  "brief-numbers-open": "Ogni numero porta alle iniziative corrispondenti, all'indirizzo {address}.",
  "brief-withdrawn": "Questa edizione è stata ritirata: {reason}",
  "bars-said":
    "«{first}» è al primo posto, {count} su {base} ({share}), seguita da «{second}» ({secondShare}).",
  "bars-only": "«{first}» è l'unica categoria, {count} su {base} ({share}).",
  "bars-nothing": "Nessuna iniziativa selezionata ha un valore noto.",
  "conversion-said":
    "La quota inclusa è più alta per «{best}» ({bestShare}) e più bassa per «{worst}» ({worstShare}).",
  "part-of": "{part} su {whole}",
};
