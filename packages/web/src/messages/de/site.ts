import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  "site-releases": "Ausgaben dieser Karte",
  "site-all-releases": "Alle Ausgaben",
  "site-newer": "Ausgabe {number} ist neuer",
  "site-same-page": "Diese Seite in Ausgabe {number}",
  "site-publications-lead":
    "Alles, was diese Ausgabe sagt, für Programme, Archive und Tabellen: dieselben Daten, aus denen diese Seiten gemacht sind.",
  "site-moved": "Diese Seite steht in der neuesten Ausgabe",
  "site-go": "Zur Seite",
  "site-dropped": "{id} ist in Ausgabe {number} nicht mehr enthalten",
  "site-dropped-lead":
    "Zuletzt stand die Initiative in Ausgabe {number}; diese bleibt, wie sie veröffentlicht wurde.",
  "site-dropped-go": "In Ausgabe {number} ansehen",
  "site-release-line": "{initiatives} Initiativen, festgeschrieben am {day}",
  "site-needs-script":
    "Ohne Skript lässt sich nur diese Seite lesen; um in der Datei zu suchen und zu den anderen zu gelangen, muss der Browser Skripte ausführen dürfen.",
  "site-some-forms":
    "Diese Datei trägt die Formen, die man selbst öffnet. SQLite, Parquet, JSON-LD und andere stehen im Datenpaket der Ausgabe.",
};
