import type { frame as english } from "../en/frame.ts";
import type { TextsLike } from "../message.ts";

export const frame: TextsLike<typeof english> = {
  yes: "Ja",
  no: "Nein",
  skip: "Zum Inhalt springen",
  languages: "Sprache",
  "dark-theme": "Dunkles Farbschema",
  "made-with": "Erstellt mit Mapwright, freier Software für lebende Wissenskarten.",
  "data-and-api": "Daten und API",
  accessibility: "Barrierefreiheit",
  "all-maps": "Alle Karten",
  "pages-of-map": "Seiten dieser Karte",
  overview: "Überblick",
  explore: "Erkunden",
  codebook: "Codebuch",
  "knowledge-map": "Wissenskarte",
  initiative: "Initiative",
  total: "Gesamt",
  licence: "Lizenz",

  release: "Ausgabe {number}",
  "release-line": "Ausgabe {number}, festgeschrieben am {day}.",
  fingerprint: "Prüfsumme",
  draft: "Entwurf",
  "draft-notice":
    "Diese Zahlen stammen aus laufender Arbeit und können sich bis zur nächsten Ausgabe ändern.",
  "draft-empty":
    "Diese Karte ist noch leer. Zahlen und Abbildungen kommen mit der ersten Liste, die das Team übernimmt.",
  "draft-empty-desk": "Zum Arbeitsplatz",
  synthetic: "Erfundene Daten",
  withdrawn: "Zurückgezogen",
  notices: "Bitte beachten",

  "not-found": "Unter dieser Adresse ist nichts",
  "not-found-lead":
    "Die Seite ist vielleicht umgezogen, oder die Adresse ist vertippt. Veröffentlichte Initiativen behalten ihre Adresse.",
  "explore-this-map": "Diese Karte erkunden",
  error: "Das ließ sich nicht zeigen",
  "error-lead":
    "Bei uns ist etwas schiefgegangen. Es wurde nichts verändert. Bitte gleich noch einmal versuchen.",
  account: "Konto",
  "pages-read": "Zum Lesen",
  "pages-figures": "Abbildungen",
  "pages-about": "Über die Karte",
};
