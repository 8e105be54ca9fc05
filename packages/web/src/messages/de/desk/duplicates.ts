import type { duplicates as english } from "../../en/desk/duplicates.ts";
import type { TextsLike } from "../../message.ts";

export const duplicates: TextsLike<typeof english> = {
  "desk-duplicates": "Dubletten",
  "duplicates-none": {
    one: "Unter {count} Initiative sieht nichts nach einer Dublette aus.",
    other: "Unter {count} Initiativen sieht nichts nach einer Dublette aus.",
  },
  "duplicates-lead": {
    one: "{count} Paar unter {compared} Initiativen sieht gleich aus. Beim Zusammenführen wird nichts verschoben: die Einträge der Dublette zählen für die bleibende Initiative, und ihre Kennung führt dorthin. Alles lässt sich zurücknehmen.",
    other:
      "{count} Paare unter {compared} Initiativen sehen gleich aus, die ähnlichsten zuerst. Beim Zusammenführen wird nichts verschoben: die Einträge der Dublette zählen für die bleibende Initiative, und ihre Kennung führt dorthin. Alles lässt sich zurücknehmen.",
  },
  "duplicates-comparing":
    "Alle Initiativen werden gerade miteinander verglichen. Die Seite zeigt die Paare, sobald sie gefunden sind.",
  "duplicates-left": {
    one: "{count} Paar ist auf dieser Seite noch offen.",
    other: "{count} Paare sind auf dieser Seite noch offen.",
  },
  "duplicates-more": "Die nächsten zeigen",
  "duplicates-said-merged": "{initiative} wurde mit {other} zusammengeführt.",
  "duplicates-said-different": "{initiative} und {other} sind verschieden.",
  "duplicates-list": {
    one: "Das {count} Paar dieser Seite",
    other: "Die {count} Paare dieser Seite",
  },
  "duplicates-as-open": "offen",
  "duplicates-as-merged": "zusammengeführt",
  "duplicates-as-different": "verschieden",
  "duplicates-as-moot": "überholt",
  "duplicates-state-merged":
    "Diese beiden sind zusammengeführt. Nehmen Sie es zurück, um neu zu entscheiden.",
  "duplicates-state-different":
    "Diese beiden sind auseinandergehalten. Nehmen Sie es zurück, um neu zu entscheiden.",
  "duplicates-state-moot":
    "Eine der beiden wurde inzwischen mit einer anderen zusammengeführt. Öffnen Sie die Seite neu, um zu sehen, was aus dem Paar geworden ist.",
  "duplicates-stays": "Diese bleibt",
  "duplicates-question": "Sind {one} und {other} dieselbe?",
  "duplicates-values": "Werte nebeneinander, soweit sie abweichen",
  "duplicates-variable": "Variable",
  "duplicates-all-same": "Kein Wert weicht ab.",
  "duplicates-same": {
    one: "{count} Wert ist gleich",
    other: "{count} Werte sind gleich",
  },
  "duplicates-keep-lead":
    "Wo die beiden sich unterscheiden, bleibt beim Zusammenführen das Markierte: der Wert dessen, was bleibt, außer er fehlt dort. Wählen Sie einen anderen, wo er besser ist.",
  "duplicates-keep": "behalten",
  "duplicates-keep-both": "beide behalten",
  "duplicates-keep-nothing": "nichts sagen",
  "duplicates-kept-duplicate": "Von {initiative}:",
  "duplicates-kept-both": "Von beiden:",
  "duplicates-kept-survivor": "Wie sie vorher waren:",
  "duplicates-known": {
    one: "{count} Wert bekannt",
    other: "{count} Werte bekannt",
  },
  "duplicates-why": "Begründung, wenn Sie mögen; sie bleibt im Journal",
  "duplicates-submit": "Dieselbe: zusammenführen",
  "duplicates-different": "Nicht dieselbe",
  "duplicates-next": "Nächstes Paar",
  "duplicates-previous": "Voriges Paar",
  "duplicates-reason": "Begründen",
  "duplicates-undo": "Zurücknehmen",
  "duplicates-reason-same": "Nebeneinander verglichen: dieselbe Initiative.",
  "duplicates-reason-different": "Nebeneinander verglichen: zwei Initiativen.",
  "duplicates-reason-undo": "Sofort zurückgenommen.",
  "duplicates-decided": "Früher entschieden",
  "duplicates-decided-before": {
    one: "{count} frühere Entscheidung steht im Journal.",
    other: "{count} frühere Entscheidungen stehen im Journal.",
  },
  "duplicates-decision": "Entscheidung",
  "duplicates-decided-merged": "ist dieselbe wie",
  "duplicates-decided-different": "ist nicht",
  "duplicates-undone": "zurückgenommen",
  "duplicates-likeness": "{share} ähnlich",
  "factor-name": "Namen {share} ähnlich",
  "factor-address": "gleiche Adresse",
  "factor-no-address": "andere Adresse",
  "factor-organisations": "gemeinsame Organisationen",
  "factor-no-organisations": "keine gemeinsame Organisation",
  "factor-countries": "gemeinsame Länder",
  "factor-no-countries": "anderes Land",
};
