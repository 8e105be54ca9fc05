import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "Wie weit alle dasselbe gewählt haben, bevor sie die Antwort der anderen sahen. Offene Paare zählen nirgends.",
  "agreement-none": "Noch ist kein Paar dieser Runde geöffnet; es gibt nichts zu vergleichen.",
  "agreement-method":
    "In Klammern das 95-%-Intervall. Bezeichnungen nach Landis und Koch (1977) für Alpha: Worte zum Reden, kein Test. Ein Strich: das Maß ist nicht anwendbar.",
  question: "Frage",
  units: "Initiativen",
  "measure-percent": "Prozent",
  "measure-alpha": "Krippendorffs Alpha",
  "measure-cohen": "Cohens Kappa",
  "measure-weighted": "Gewichtetes Kappa",
  "measure-fleiss": "Fleiss’ Kappa",
  "measure-ac1": "Gwets AC1",
  "measure-ac2": "Gwets AC2",
  "measure-interval": "[{low}; {high}]",
  "band-poor": "schlecht",
  "band-slight": "gering",
  "band-fair": "ausreichend",
  "band-moderate": "mäßig",
  "band-substantial": "beachtlich",
  "band-almost-perfect": "fast vollkommen",
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
