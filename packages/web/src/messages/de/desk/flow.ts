import type { flow as english } from "../../en/desk/flow.ts";
import type { TextsLike } from "../../message.ts";

export const flow: TextsLike<typeof english> = {
  "flow-lead":
    "Alles, was gefunden wurde, und was daraus geworden ist: jede Zahl folgt aus den hier aufbewahrten Entscheidungen, und die Summen gehen auf.",
  "flow-sum":
    "{identified} gefunden = {refused} nicht lesbar + {duplicates} Dubletten + {excluded} ausgeschlossen + {open} offen + {included} aufgenommen",
  "flow-live": "Aus den laufenden Einträgen, nicht aus einer Fassung.",
  "flow-by-source": "Nach Quelle",
  "flow-by-wave": "Nach Welle",
  "flow-by-group": "Nach Gruppe",
  "flow-no-group": "Gruppe nicht bekannt",
  "flow-groups-overlap":
    "Eine Initiative mehrerer Gruppen zählt in jeder; die Gruppen können zusammen mehr ergeben.",
  "flow-choose-group": "Gruppieren nach",
  "flow-show-group": "Zeigen",
  "flow-col-found": "Gefunden",
  "flow-col-refused": "Nicht lesbar",
  "flow-col-duplicates": "Dubletten",
  "flow-col-excluded": "Ausgeschlossen",
  "flow-col-open": "Offen",
  "flow-col-included": "Aufgenommen",
  "flow-col-mapping": "davon im Mapping",
  "flow-all-duplicates": "Einträge einer schon gefundenen Initiative",
  "flow-excluded-reasons": "Ausgeschlossen, nach Grund",
  "flow-not-mapped": "Durch die Kriterien nicht ins Mapping gekommen",
  "flow-freshness": "Was auf wen wartet",
  "flow-freshness-lead": "Wer handeln muss, wie viel dort wartet und seit wann; nie, was jemand gewählt hat.",
  "flow-waits": "Wartend",
  "flow-any-adjudicator": "eine Schlichtung",
  "flow-more-people": "weitere Personen für eine Runde",
  "flow-recoding": "neue Kodierung in einer neuen Runde",
};
