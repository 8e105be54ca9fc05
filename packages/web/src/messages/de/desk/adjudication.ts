import type { adjudication as english } from "../../en/desk/adjudication.ts";
import type { TextsLike } from "../../message.ts";

export const adjudication: TextsLike<typeof english> = {
  "conflicts-none": "Kein Konflikt wartet auf Sie.",
  "conflicts-lead": {
    one: "{count} Konflikt wartet auf eine Entscheidung.",
    other: "{count} Konflikte warten auf eine Entscheidung, der älteste zuerst.",
  },
  "in-dispute": "Strittig",
  "waits-since": "wartet seit {day}",
  votes: { one: "{count} Stimme", other: "{count} Stimmen" },
  "votes-lead": "Ohne Namen, in einer vom Zufall bestimmten Reihenfolge.",
  "votes-for": { one: "{count} Stimme", other: "{count} Stimmen" },
  ruling: "Ihre Entscheidung",
  "ruling-choose": "Wählen Sie zuerst eine Antwort.",
  "ruling-reason": "Begründung (erforderlich: sie wird zum Präzedenzfall)",
  "ruling-reason-needed": "Geben Sie eine Begründung: andere werden ihr folgen.",
  precedents: "Ähnliche, schon entschiedene Fälle; kreuzen Sie an, welchen Sie folgen",
  "precedent-likeness": "zu {share} ähnlich",
  settle: "Entscheiden",
  "settled-already": "Dieser Konflikt ist entschieden.",
  "settled-before": { one: "{count} früher entschieden", other: "{count} früher entschieden" },
  "settled-as": "Entschieden: {answer}",
  "note-make": "Zu einer Anmerkung im Codebuch machen",
  "note-lead":
    "Wer kodiert, liest sie ab der nächsten Version des Codebuchs neben der Variable. Kein Wert ändert sich.",
  "note-text": "Die Anmerkung",
  "note-category": "Unter",
  "note-variable": "der Variable selbst",
  "note-made": "Sie steht in Version {codebook} des Codebuchs.",
  "see-precedent": "öffnen",
};
