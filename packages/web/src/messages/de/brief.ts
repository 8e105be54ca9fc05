import type { brief as english } from "../en/brief.ts";
import type { TextsLike } from "../message.ts";

export const brief: TextsLike<typeof english> = {
  brief: "Kurzbericht",
  "brief-inventory": "Inventar",
  "brief-mapping": "Kartierung",
  "brief-everywhere": "Gesamtes Inventar",
  "brief-of": "{base}: {what}",
  "brief-figure": "Abbildung {number}. {caption}",
  "brief-figure-tables": "Die Zahlen der Abbildungen",
  "brief-n": "{caption} (n\u00a0=\u00a0{count})",
  "brief-note": "{base}: n = {count}.",
  "brief-note-missing": {
    one: "Für {count} weitere nicht bekannt.",
    other: "Für {count} weitere nicht bekannt.",
  },
  "brief-interval": "{number}: 95-%-Intervall {low} bis {high}.",
  "brief-note-mark": "Anmerkung {number}",
  "brief-number-leads": "{number}: die Initiativen dahinter anzeigen",
  "brief-initiatives": "Initiativen",
  "brief-share": "Anteil",
  "brief-reached": "Aufgenommener Anteil",
  "brief-rest": {
    one: "{count} weitere Kategorie steht nur in der Tabelle.",
    other: "{count} weitere Kategorien stehen nur in der Tabelle.",
  },
  "brief-continued": "{caption} (Fortsetzung)",
  "brief-table-part": "{caption} (Teil {part} von {parts})",
  "brief-table-rest": {
    one: "{count} weitere Kategorie ist nicht gezeigt.",
    other: "{count} weitere Kategorien sind nicht gezeigt.",
  },
  "brief-page": "{number} von {count}",
  "brief-numbers-open": "Jede Zahl führt zu den Initiativen dahinter, unter {address}.",
  "brief-withdrawn": "Diese Ausgabe wurde zurückgezogen: {reason}",
  "bars-said": "„{first}“ liegt vorn, {count} von {base} ({share}), gefolgt von „{second}“ ({secondShare}).",
  "bars-only": "„{first}“ ist die einzige Kategorie, {count} von {base} ({share}).",
  "bars-nothing": "Keine ausgewählte Initiative hat einen bekannten Wert.",
  "conversion-said":
    "Am häufigsten aufgenommen wurde „{best}“ ({bestShare}), am seltensten „{worst}“ ({worstShare}).",
  "part-of": "{part} von {whole}",
};
