import type { differences as english } from "../en/differences.ts";
import type { TextsLike } from "../message.ts";

export const differences: TextsLike<typeof english> = {
  differences: "Unterschiede zwischen Ausgaben",
  "differences-lead":
    "Was zwei Ausgaben dieser Karte verschieden enthalten, Initiative für Initiative und Wert für Wert. Nichts Veröffentlichtes wird je überschrieben.",
  "differences-from": "Von",
  "differences-to": "Bis",
  "differences-no-two": {
    one: "Diese Karte hat {count} Ausgabe. Zwei lassen sich vergleichen.",
    other: "Diese Karte hat {count} Ausgaben. Zwei lassen sich vergleichen.",
  },
  "differences-none": "Beide Ausgaben enthalten dieselben Initiativen mit denselben Werten.",
  "differences-codebooks": "Das Codebuch wechselte von {before} zu {after}.",
  "differences-feed": "Feed (Atom)",
  "differences-by-variable": "Nach Variable",
  "differences-all-variables": "Unterschiede aller Variablen zeigen",
  "differences-since": "Was sich seit Ausgabe {since} geändert hat",
  "differences-records-only": "Nur die Datensätze unterscheiden sich.",
  "differences-said-added": "Nicht in der früheren Ausgabe.",
  "differences-said-recoded": "Ein Wert, den Menschen codiert oder entschieden haben, ist ein anderer.",
  "differences-said-changed":
    "Werte aus Quellen oder Regeln, die Stufe oder die Datensätze unterscheiden sich.",
  "differences-said-dropped": "Nicht in der späteren Ausgabe.",
  "differences-more": {
    one: "{count} weitere steht im Feed und in der JSON-Form.",
    other: "{count} weitere stehen im Feed und in der JSON-Form.",
  },
  "differences-json": "Als JSON",
};
