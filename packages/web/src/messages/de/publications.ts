import type { publications as english } from "../en/publications.ts";
import type { TextsLike } from "../message.ts";

export const publications: TextsLike<typeof english> = {
  publications: "Veröffentlichungen und Daten",
  "publications-lead":
    "Was diese Karte veröffentlicht: Berichte zum Lesen, die Daten zum Arbeiten, wie man sie zitiert, und wo Programme fragen.",
  "publications-briefs": "Kurzberichte",
  "publications-briefs-lead":
    "Jede Zahl eines Berichts kommt aus dieser Ausgabe und führt zu den Initiativen, die sie zählt.",
  "publications-insights": "Insights",
  "publications-forms": "Formen",
  "publications-html": "Webseite",
  "publications-pdf": "PDF",
  "publications-docx": "Word",
  "publications-profile": "Ein Profil von",
  "publications-package": "Datenpaket",
  "publications-package-lead":
    "Diese Ausgabe als Ganzes, in den Formen, die Fachleute, Archive und Portale lesen. Ihre kanonische Datei hat die Prüfsumme der Ausgabe, und eine andere Installation kann sie übernehmen.",
  "publications-draft": "Der Entwurf hat kein Datenpaket: Er ändert sich und kann nicht zitiert werden.",
  "publications-zip": "Alle Dateien (ZIP)",
  "publications-packing": "Das Paket wird gerade gemacht; Größen und Prüfsummen kommen mit ihm.",
  "publications-again": "Die Seite noch einmal zeigen",
  "publications-file": "Datei",
  "publications-what": "Was es ist",
  checksum: "SHA-256",
  "publications-size": "Größe",
  "publications-cite": "Zitieren",
  "publications-connect": "Für Programme und andere Seiten",
  "publications-api": "Schnittstelle für Programme (API)",
  "publications-api-said": "Lesen braucht kein Konto; die Beschreibung ist OpenAPI 3.1.",
  "publications-feed": "Feed der Änderungen",
  "publications-feed-said": "Atom: jede Ausgabe mit dem, was dazukam, sich änderte und wegfiel.",
  "publications-dcat": "Katalog",
  "publications-dcat-said": "DCAT-AP 3, für Datenportale.",
  "publications-oai": "OAI-PMH",
  "publications-oai-said": "Für Bibliotheken und Archive, die Metadaten einsammeln.",
  "publications-mcp": "Assistenten",
  "publications-mcp-said": "Model Context Protocol: Sprachmodelle bekommen Zahlen mit ihrem Nachweis.",
  "publications-embed": "Eine Abbildung einbetten",
  "publications-embed-said":
    "Unter jeder Abbildung steht der Code, der sie in eine andere Seite bringt, lebendig oder auf diese Ausgabe festgelegt:",
};
