import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "Quanto le persone hanno scelto lo stesso prima di vedere la risposta altrui. Le coppie ancora aperte non contano da nessuna parte.",
  "agreement-none": "Nessuna coppia di questa tornata è ancora aperta: non c’è nulla da confrontare.",
  question: "Domanda",
  units: "Iniziative",
  "measure-percent": "Per cento",
  "measure-weighted": "Kappa pesato",
  "measure-ac2": "AC2 di Gwet",
  confusions: "Che cosa si scambia per che cosa",
  "confusions-none": "Nulla: tutti hanno scelto lo stesso.",
  "nothing-chosen": "nulla",
  discuss: { one: "{count} iniziativa da discutere", other: "{count} iniziative da discutere" },
  "by-pair": "Per coppia di persone",
  "by-week": "Per settimana",
  contingency: "Chi ha scelto che cosa",
  "contingency-lead":
    "Nelle righe la scelta della prima persona, nelle colonne quella della seconda. Sulla diagonale hanno scelto lo stesso.",
  "contingency-of": {
    one: "{first} (righe) e {second} (colonne): {count} iniziativa",
    other: "{first} (righe) e {second} (colonne): {count} iniziative",
  },
};
