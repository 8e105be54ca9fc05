import type { problems as english } from "../../en/desk/problems.ts";
import type { TextsLike } from "../../message.ts";

export const problems: TextsLike<typeof english> = {
  "problem-sign-in-needed": "Sie sind abgemeldet. Nichts wurde geändert.",
  "problem-second-factor-needed":
    "Diese Installation verlangt von Ihnen einen zweiten Faktor. Richten Sie ihn auf Ihrer Kontoseite ein.",
  "problem-right-missing": "Ihre Rollen erlauben das nicht. Fragen Sie eine Person, der die Karte gehört.",
  "problem-initiative-unknown": "Die Karte hat keine Initiative „{value}“.",
  "problem-initiative-in-round":
    "{value} wird gerade in einer Runde beantwortet. Warten Sie, bis ihre Konflikte entschieden sind, oder schließen Sie die Runde.",
  "problem-initiative-merged":
    "{value} wurde schon zusammengeführt. Öffnen Sie die Seite neu, um zu sehen, mit welcher.",
  "problem-initiative-withdrawn":
    "{value} wurde zurückgezogen und beschreibt nichts mehr. Importieren Sie sie zuerst neu.",
  "problem-merge-covered":
    "Womit sie zusammengeführt wurde, ist inzwischen selbst zusammengeführt. Nehmen Sie zuerst das Spätere zurück.",
  "problem-merge-undone": "Diese Zusammenführung ist schon zurückgenommen.",
  "problem-distinction-known": "Diese beiden sind schon auseinandergehalten.",
  "problem-distinction-undone": "Das ist schon zurückgenommen.",
  "problem-task-unknown": "Diese Aufgabe gibt es nicht, oder sie gehört jemand anderem.",
  "problem-task-submitted": "Das ist schon abgegeben und endgültig.",
  "problem-task-released": "Diese Aufgabe wurde zurückgenommen; jemand anders beantwortet sie.",
  "problem-task-sealed": "Es lässt sich ändern, sobald alle geantwortet haben.",
  "problem-verdict-incomplete": "Ein Urteil fehlt noch, oder das Zitat oder die Begründung dazu.",
  "problem-coding-incomplete": "Eine Antwort fehlt noch, oder der Beleg dazu.",
  "problem-suggestion-before-choice":
    "Geben Sie zuerst Ihre eigene Antwort; danach dürfen Sie den Vorschlag sehen.",
  "problem-round-closed": "Die Runde ist geschlossen.",
  "problem-round-empty": "Keine Initiative würde zugeteilt. Wählen Sie andere.",
  "problem-round-open":
    "Runde {value} der Kodierung ist offen. Schließen Sie sie, bevor sich das Codebuch ändert: alle müssen dieselben Fragen beantworten.",
  "problem-conflicts-open":
    "In Runde {value} sind Konflikte noch nicht entschieden. Entscheiden Sie sie, bevor sich das Codebuch ändert.",
  "problem-codebook-stale":
    "Inzwischen hat jemand eine andere Version des Codebuchs in Kraft gesetzt. Sehen Sie sie an und versuchen Sie es dann wieder.",
  "problem-codebook-version-taken": "Ein Codebuch dieser Version gibt es schon.",
  "problem-migration-incomplete": "Der Plan sagt noch nicht, was aus jeder Kategorie wird.",
  "problem-protocol-without-criteria": "Das Protokoll hat noch keine Kriterien. Schreiben Sie sie zuerst.",
  "problem-conflict-settled": "Dieser Konflikt ist schon entschieden.",
  "problem-conflict-open": "Dieser Konflikt ist noch nicht entschieden.",
  "problem-adjudicator-of-pair": "Sie haben hier selbst geantwortet; deshalb muss jemand anders entscheiden.",
  "problem-adjudicator-interested":
    "Sie haben hier ein Interesse erklärt; deshalb muss jemand anders entscheiden.",
  "problem-release-withdrawn": "Diese Fassung ist schon zurückgezogen.",
  "problem-template-changed":
    "Inzwischen hat jemand dieses Briefing gespeichert. Öffnen Sie es neu, um jene Fassung zu sehen; Ihr Text ist noch hier.",
  "problem-template-name-taken": "Ein Briefing dieses Namens gibt es schon. Wählen Sie einen anderen Namen.",
  "problem-batch-in-other-wave":
    "Lieferung {value} hat diese Datei schon für eine andere Welle übernommen. Gehört sie zu dieser, nehmen Sie jene Lieferung zuerst zurück.",
  "problem-map-unknown": "Diese Karte gibt es nicht.",
};
