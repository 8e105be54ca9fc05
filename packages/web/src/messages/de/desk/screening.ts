import type { screening as english } from "../../en/desk/screening.ts";
import type { TextsLike } from "../../message.ts";

export const screening: TextsLike<typeof english> = {
  criteria: "Kriterien",
  "in-focus": "(im Fokus)",
  "reason-for-all": "Begründung, wo immer eine nötig ist",
  "rule-needs": "Die Entscheidungsregel braucht noch {criteria}.",
  "rule-says": "Nach diesen Urteilen: {stage}.",
  "rule-stopped": "Gescheitert an {criteria}.",
  "screen-include": "Alle erfüllt",
  "screen-exclude": "Keines erfüllt",
  "screen-unsure": "Alle unklar",
  "screen-pass": "Erfüllt",
  "screen-partial": "Teilweise",
  "screen-fail": "Nicht erfüllt",
  "screen-unclear": "Unklar",
  "screen-quote": "Markierten Text zitieren",
  "screen-reason": "Begründung schreiben",
  "screen-next-criterion": "Nächstes Kriterium",
  "screen-previous-criterion": "Voriges Kriterium",
  "screen-maybe": "Vielleicht",
  "screen-skip": "Überspringen",
  "screen-undo": "Zurücknehmen",
  "screen-submit": "Abgeben, weiter",
};
