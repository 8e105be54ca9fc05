import type { method as english } from "../en/method.ts";
import type { TextsLike } from "../message.ts";

export const method: TextsLike<typeof english> = {
  method: "Methode",
  "method-lead":
    "Wie diese Karte entstand: was vorher vereinbart war, und was {entries} Einträge des Protokolls von der Arbeit erzählen. Nichts auf dieser Seite ist von Hand geschrieben.",
  "method-agreed": "Was vereinbart war",
  "protocol-question": "Frage",
  "protocol-scope": "Umfang",
  "protocol-rule": "Entscheidungsregel",
  "protocol-coders": "Codierende je Initiative",
  "protocol-search": "Suche",
  "protocol-criteria": "Kriterien",
  "method-waves": "Wellen",
  "wave-column": "Welle",
  "method-batches": "Importe",
  "batch-column": "Stapel",
  "source-column": "Quelle",
  "day-column": "Tag",
  rows: "Zeilen",
  accepted: "Unverändert",
  repaired: "Repariert",
  refused: "Abgelehnt",
  "method-stages": "Auswahl",
  "method-stages-said":
    "Wie weit jede Initiative gekommen ist. Statistiken sprechen von Inventar und Kartierung.",
  "stage-column": "Stufe",
  "method-states": "Wie Werte entstanden",
  "state-column": "Zustand",
  "values-column": "Werte",
  "method-log": "Das Protokoll",
  "event-column": "Ereignis",
  "number-column": "Anzahl",
  "first-column": "Zuerst",
  "last-column": "Zuletzt",
  "method-releases": "Veröffentlichungen",
  "release-column": "Veröffentlichung",
  added: "Hinzugekommen",
  dropped: "Weggefallen",
  recoded: "Neu codiert",
  "changed-otherwise": "Sonst geändert",
  "not-known-here": "Was nicht bekannt ist",
  "unknown-protocol":
    "Für diese Karte wurde kein Protokoll geschrieben: Niemand hat vorher festgehalten, was gesucht wird.",
  "unknown-criteria": "Das Protokoll nennt keine Kriterien.",
  "unknown-searches":
    "Wann und wo gesucht wurde, ist nicht festgehalten; niemand kann also sagen, was übersehen wurde.",
  "unknown-screening":
    "Hier ist kein Urteil einer Auswahl festgehalten: Die Stufen sind so, wie die Quellen sie angeben.",
  "unknown-coding":
    "Kein Wert wurde hier von Menschen codiert: Alle stammen aus Quellen und Regeln; die Übereinstimmung ist also nicht bekannt.",
  "unknown-people": "Wie viele Menschen an dieser Karte gearbeitet haben, ist nicht festgehalten.",
};
