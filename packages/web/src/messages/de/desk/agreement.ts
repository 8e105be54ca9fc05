import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "Wie weit alle dasselbe gewählt haben, bevor sie die Antwort der anderen sahen. Offene Paare zählen nirgends.",
  "agreement-none": "Noch ist kein Paar dieser Runde geöffnet; es gibt nichts zu vergleichen.",
  question: "Frage",
  units: "Initiativen",
  "measure-percent": "Prozent",
  "measure-weighted": "Gewichtetes Kappa",
  "measure-ac2": "Gwets AC2",
  confusions: "Was wofür gehalten wird",
  "confusions-none": "Nichts: alle haben dasselbe gewählt.",
  "nothing-chosen": "nichts",
  discuss: { one: "{count} Initiative zu besprechen", other: "{count} Initiativen zu besprechen" },
  "by-pair": "Nach Personenpaar",
  "by-week": "Nach Woche",
  contingency: "Wer was gewählt hat",
  "contingency-lead":
    "In den Zeilen die Wahl der ersten Person, in den Spalten die der zweiten. Auf der Diagonale wählten beide dasselbe.",
  "contingency-of": {
    one: "{first} (Zeilen) und {second} (Spalten): {count} Initiative",
    other: "{first} (Zeilen) und {second} (Spalten): {count} Initiativen",
  },
};
