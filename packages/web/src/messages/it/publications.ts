import type { publications as english } from "../en/publications.ts";
import type { TextsLike } from "../message.ts";

export const publications: TextsLike<typeof english> = {
  publications: "Pubblicazioni e dati",
  "publications-lead":
    "Che cosa pubblica questa mappa: note da leggere, i dati per lavorare, come citarli e dove interrogano i programmi.",
  "publications-briefs": "Note di sintesi",
  "publications-briefs-lead":
    "Ogni numero di una nota viene da questa edizione e porta alle iniziative che conta.",
  "publications-insights": "Insights",
  "publications-forms": "Forme",
  "publications-html": "Pagina web",
  "publications-pdf": "PDF",
  "publications-docx": "Word",
  "publications-profile": "Un profilo di",
  "publications-package": "Pacchetto di dati",
  "publications-package-lead":
    "Questa edizione intera, nelle forme che leggono analisti, archivi e portali. Il suo file canonico ha l’impronta dell’edizione, e un’altra installazione può riprenderla.",
  "publications-draft": "La bozza non ha un pacchetto di dati: cambia e non si può citare.",
  "publications-zip": "Tutti i file (ZIP)",
  "publications-packing": "Il pacchetto è in preparazione; dimensioni e impronte arriveranno con esso.",
  "publications-again": "Mostra di nuovo la pagina",
  "publications-file": "File",
  "publications-what": "Che cos’è",
  checksum: "SHA-256",
  "publications-size": "Dimensione",
  "publications-cite": "Citare",
  "publications-connect": "Per programmi e altri siti",
  "publications-api": "Interfaccia per programmi (API)",
  "publications-api-said": "Leggere non richiede un account; la descrizione è OpenAPI 3.1.",
  "publications-feed": "Feed delle modifiche",
  "publications-feed-said": "Atom: ogni edizione con ciò che è aggiunto, modificato e tolto.",
  "publications-dcat": "Catalogo",
  "publications-dcat-said": "DCAT-AP 3, per i portali di dati.",
  "publications-oai": "OAI-PMH",
  "publications-oai-said": "Per biblioteche e archivi che raccolgono metadati.",
  "publications-mcp": "Assistenti",
  "publications-mcp-said":
    "Model Context Protocol: i modelli linguistici ricevono numeri con la loro citazione.",
  "publications-embed": "Incorporare una figura",
  "publications-embed-said":
    "Sotto ogni figura c’è il codice che la mette in un altro sito, viva o fissata a questa edizione:",
};
