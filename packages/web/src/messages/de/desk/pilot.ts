import type { pilot as english } from "../../en/desk/pilot.ts";
import type { TextsLike } from "../../message.ts";

export const pilot: TextsLike<typeof english> = {
  "pilot-lead":
    "Ein Pilot sagt, ob ein Team beginnen darf: Alpha je Frage gegen die Schwelle, und alle gegen die Musterantworten.",
  "pilot-go": "Los: jede Frage erreicht Alpha {threshold}.",
  "pilot-no-go":
    "Noch nicht: mindestens eine Frage bleibt unter Alpha {threshold}. Sprechen Sie darüber, schärfen Sie das Codebuch und machen Sie einen weiteren Piloten.",
  "pilot-open": "Dieser Pilot läuft noch; die Musterantworten bleiben versiegelt, bis er geschlossen ist.",
  "pilot-questions": "Frage für Frage",
  "pilot-verdict": "Los oder nicht",
  "pilot-yes": "los",
  "pilot-no": "noch nicht",
  "pilot-people": "Alle gegen die Musterantworten",
  "pilot-no-gold": "Für diesen Piloten gab es keine Musterantworten.",
  "pilot-share": "{part} von {of} wie die Musterantworten ({share}, 95-%-Intervall {low} bis {high})",
  "pilot-none-judged": "keine der Musterantworten wurde beurteilt",
  "ready-go": "darf beginnen",
  "ready-no-go": "noch nicht",
  "ready-too-few": "zu wenige, um es zu sagen",
  "pilot-yours": "Ihr eigenes Ergebnis",
  "pilot-yours-lead":
    "Nur Sie und die Koordination sehen das. Es dient der Übung und ändert nichts an der Karte.",
  "pilot-missed": { one: "{count} Antwort weicht ab", other: "{count} Antworten weichen ab" },
  "pilot-missed-line": "{about}: gewählt {chosen}, Musterantwort {gold}",
  "pilot-see": "Ergebnis des Piloten ansehen",
  "drift-title": "Driftet die Übereinstimmung?",
  "drift-none": "Kein Zeichen von Drift.",
  "drift-alarm":
    "Alarm in {weeks}: die Übereinstimmung ist von den erwarteten {expected} in Richtung {worrying} gefallen. Sprechen Sie miteinander, bevor Sie weitermachen.",
  "drift-method":
    "Je zwei Stimmen sind ein Vergleich, in der Woche der späteren. Ein einseitiger CUSUM wägt {worrying} gegen {expected} ab; ab {limit} gibt es Alarm.",
  "drift-pairs": "Untereinander",
  "drift-gold": "Gegen die Musterantworten",
  "drift-week": "Woche",
  "drift-agreed": "Gleich",
  "drift-evidence": "Anzeichen von Drift",
  "drift-alarms-in": "Drift-Alarm: {questions}. Siehe unten.",
  "drift-alarm-mark": "Alarm",
  "pilot-threshold": "Krippendorffs Alpha, ab dem es losgehen kann",
  "pilot-gold-lines": "Musterantworten: was richtig ist, vorher bekannt",
  "pilot-gold-lead":
    "Eine je Zeile: Initiative, Frage, Antwort. Mehrere Codes werden mit + verbunden; ~not-reported, ~not-applicable und ~unclear sagen, dass eine Antwort fehlt. Sie bleiben versiegelt, bis der Pilot geschlossen ist. Zum Beispiel:",
  "pilot-gold-unread":
    "Musterantworten: Diese Zeilen nennen nicht Initiative, Frage dieser Runde und Antwort: {lines}.",
  "drift-plan": "Wann Übereinstimmung Alarm auslösen soll",
  "drift-plan-lead": "Wird von Woche zu Woche beobachtet, solange die Runde läuft.",
  "drift-expected": "Prozent der Vergleiche, die übereinstimmen sollen",
  "drift-worrying": "Prozent, die Sorgen machen",
};
