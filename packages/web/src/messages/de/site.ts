import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  data: "Daten",
  "site-releases": "Ausgaben dieser Karte",
  "site-all-releases": "Alle Ausgaben",
  "site-newer": "Ausgabe {number} ist neuer",
  "site-same-page": "Diese Seite in Ausgabe {number}",
  "site-files": "Die Dateien der Ausgabe {number}",
  "site-files-lead":
    "Alles, was diese Ausgabe sagt, für Programme, Archive und Tabellen: dieselben Daten, aus denen diese Seiten gemacht sind.",
  "site-file": "Datei",
  "site-file-about": "Inhalt",
  "site-file-size": "Größe",
  "site-kilobytes": "{size} kB",
  "site-cite": "So wird zitiert",
  "site-fingerprint": "Prüfsumme der Ausgabe (SHA-256)",
  "site-moved": "Diese Seite steht in der neuesten Ausgabe",
  "site-go": "Zur Seite",
  "site-dropped": "{id} ist in Ausgabe {number} nicht mehr enthalten",
  "site-dropped-lead":
    "Zuletzt stand die Initiative in Ausgabe {number}; diese bleibt, wie sie veröffentlicht wurde.",
  "site-dropped-go": "In Ausgabe {number} ansehen",
  "site-release-line": "{initiatives} Initiativen, festgeschrieben am {day}",
};
