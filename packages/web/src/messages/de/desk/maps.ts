import type { maps as english } from "../../en/desk/maps.ts";
import type { TextsLike } from "../../message.ts";

export const maps: TextsLike<typeof english> = {
  "new-map": "Neue Karte",
  "new-map-lead":
    "Eine Karte ist ein Inventar mit eigenem Codebuch, Team und eigenen Fassungen. Nur ihr Kurzname und die Buchstaben ihrer Kennungen bleiben, wie sie sind; alles andere lässt sich später ändern.",
  "map-name": "Name",
  "map-slug": "Kurzname für die Adresse",
  "map-slug-hint":
    "Buchstaben von a bis z, Ziffern und Bindestriche. Er bleibt für immer, denn andere werden ihn zitieren. Bleibt er leer, entsteht er aus dem Namen.",
  "map-slug-will": "Die Karte wird hier sein: {address}",
  "map-slug-taken": "Eine Karte mit diesem Kurznamen gibt es schon.",
  "map-slug-wrong":
    "Nur Buchstaben von a bis z, Ziffern und einzelne Bindestriche dazwischen; höchstens 64 Zeichen.",
  "map-what": "Worum es geht",
  "map-what-hint": "Ein, zwei Sätze für Leserinnen und Leser: welche Initiativen, von wo, von wem gesammelt.",
  "map-language": "Sprache dieser Texte und der Dateien, die ihre nicht nennen",
  "map-codebook": "Codebuch für den Anfang",
  "map-codebook-lead":
    "Was zu jeder Initiative gefragt wird. Im Studio lässt es sich später ändern; vorher wird gezeigt, was das mit den Werten macht.",
  "map-codebook-size": { one: "{count} Variable", other: "{count} Variablen" },
  "map-codebook-copied": "Das einer anderen Karte, wie es ist",
  "map-codebook-of": "Karte, deren Codebuch genommen wird",
  "map-codebook-from-file": "Eines aus einer Datei",
  "map-codebook-file": "Codebuch-Datei",
  "map-codebook-forms":
    "Wie Mapwright es schreibt (YAML, JSON), eine Tabelle (CSV), SKOS (Turtle, JSON-LD) oder REFI-QDA (QDC).",
  "map-synthetic": "Die Initiativen sind erfunden, für einen Kurs oder zur Probe",
  "map-synthetic-hint": "Jede Seite, Abbildung und Datei sagt es dann.",
  "map-synthetic-said": "Zur Übung erfunden: Keine Initiative hier gibt es wirklich",
  "map-more": "Lizenz, Entwurf und Kennungen",
  "map-licence": "Lizenz der Daten",
  "map-licence-address": "Adresse der Lizenz",
  "map-attribution": "Wer mit den Daten zu nennen ist",
  "map-drafts": "Wer den Entwurf liest",
  "map-drafts-team": "nur das Team",
  "map-drafts-public": "alle",
  "map-prefix": "Buchstaben der öffentlichen Kennungen",
  "map-prefix-hint":
    "Zwei bis sechs Großbuchstaben vor der Nummer, wie in {example}. Sie bleiben für immer. Bleibt das Feld leer, entstehen sie aus dem Kurznamen.",
  "map-make": "Karte anlegen",
  "map-made": "Die Karte ist angelegt",
  "map-made-doubts": "Das Codebuch war lesbar. Sehen Sie sich dies an, bevor Sie damit codieren:",
  "map-made-on": "Weiter zu den ersten Schritten",
  "map-other-languages": "Dasselbe in anderen Sprachen",
  "map-told": "Was über die Karte gesagt wird",
  "map-told-lead":
    "Zu lesen auf den Seiten des Entwurfs und jeder künftigen Fassung. Frühere Fassungen behalten, was sie sagten, und das Log, was vorher gesagt wurde.",
  "map-told-keep": "Festhalten",
  "map-told-kept": "Es ist festgehalten.",
  "map-told-change": "Ändern, was über diese Karte gesagt wird",
  "map-told-stays":
    "Dies bleibt, weil andere es zitieren: die Adresse {address} und die Buchstaben {prefix} der Kennungen.",
  "steps-title": "Erste Schritte",
  "steps-lead":
    "Von einer leeren Karte zu einer, die andere lesen und zitieren. Zu Erledigtem kann man zurückkehren.",
  "step-next": "als Nächstes",
  "step-open": "noch nicht",
  "step-done": "erledigt am {day}",
  "step-told": "Name und Beschreibung",
  "step-told-said": "Was man über die Karte erfährt: was sie ist, in welchen Sprachen, unter welcher Lizenz.",
  "step-codebook": "Codebuch",
  "step-codebook-said": "Was zu jeder Initiative gefragt wird. Richten Sie es ein, bevor codiert wird.",
  "step-protocol": "Protokoll",
  "step-protocol-said":
    "Die Frage, die Kriterien mit ihren Prüfungen und die Regel, die in die Kartierung führt. Die von IESI können der Anfang sein.",
  "step-sources": "Quellen",
  "step-sources-said":
    "Eine Liste von Initiativen wird gelesen, zurechtgerückt und übernommen. Das lässt sich zurücknehmen.",
  "step-sources-count": { one: "{count} Datei", other: "{count} Dateien" },
  "step-team": "Team",
  "step-team-said":
    "Wer prüft, codiert und entscheidet. Jede Person bekommt eine Rolle, und einen Link, wo noch kein Konto ist.",
  "step-team-count": { one: "{count} Person", other: "{count} Personen" },
  "step-rounds": "Erste Runde",
  "step-rounds-said":
    "Zwei Personen beurteilen oder codieren dieselben Initiativen, ohne voneinander zu wissen. Eine schon codierte Liste kommt ohne aus.",
  "step-rounds-count": { one: "{count} Runde", other: "{count} Runden" },
  "step-release": "Erste Fassung",
  "step-release-said":
    "Was da ist, wird unter der Nummer 1 eingefroren. Von da an können es alle lesen und zitieren.",
  "problem-map-exists": "Eine Karte „{value}“ gibt es schon. Wählen Sie einen anderen Kurznamen.",
  "problem-map-name-missing": "Geben Sie der Karte einen Namen.",
  "problem-map-slug-missing":
    "Aus diesem Namen ließ sich kein Kurzname machen. Schreiben Sie einen in Buchstaben von a bis z.",
  "problem-map-slug-invalid":
    "„{value}“ ist kein Kurzname: Buchstaben von a bis z, Ziffern und einzelne Bindestriche dazwischen, höchstens 64 Zeichen.",
  "problem-map-prefix-invalid":
    "„{value}“ kann nicht vor Kennungen stehen: Es sind zwei bis sechs Großbuchstaben, wie CAH.",
  "problem-licence-address-invalid":
    "„{value}“ ist keine Adresse einer Lizenz. Sie beginnt mit https://, und die Lizenz hat einen Namen.",
  "problem-codebook-file-missing": "Wählen Sie die Datei des Codebuchs, oder ein anderes Codebuch.",
};
