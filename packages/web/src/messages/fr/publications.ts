import type { publications as english } from "../en/publications.ts";
import type { TextsLike } from "../message.ts";

export const publications: TextsLike<typeof english> = {
  publications: "Publications et données",
  "publications-lead":
    "Ce que cette carte publie : des notes à lire, les données pour travailler, comment les citer, et où les programmes interrogent.",
  "publications-briefs": "Notes de synthèse",
  "publications-briefs-lead":
    "Chaque nombre d’une note vient de cette édition et mène aux initiatives qu’il compte.",
  "publications-insights": "Insights",
  "publications-forms": "Formes",
  "publications-html": "Page web",
  "publications-pdf": "PDF",
  "publications-docx": "Word",
  "publications-profile": "Un profil de",
  "publications-package": "Paquet de données",
  "publications-package-lead":
    "Cette édition entière, dans les formes que lisent analystes, archives et portails. Son fichier canonique porte l’empreinte de l’édition, et une autre installation peut la reprendre.",
  "publications-draft": "Le brouillon n’a pas de paquet de données : il change et ne peut être cité.",
  "publications-zip": "Tous les fichiers (ZIP)",
  "publications-packing": "Le paquet est en préparation ; tailles et empreintes viendront avec lui.",
  "publications-again": "Afficher la page de nouveau",
  "publications-file": "Fichier",
  "publications-what": "Ce que c’est",
  checksum: "SHA-256",
  "publications-size": "Taille",
  "publications-cite": "Citer",
  "publications-connect": "Pour les programmes et les autres sites",
  "publications-api": "Interface pour programmes (API)",
  "publications-api-said": "Lire ne demande aucun compte ; la description est en OpenAPI 3.1.",
  "publications-feed": "Flux des changements",
  "publications-feed-said": "Atom : chaque édition avec ce qui est ajouté, modifié et retiré.",
  "publications-dcat": "Catalogue",
  "publications-dcat-said": "DCAT-AP 3, pour les portails de données.",
  "publications-oai": "OAI-PMH",
  "publications-oai-said": "Pour les bibliothèques et archives qui moissonnent.",
  "publications-mcp": "Assistants",
  "publications-mcp-said":
    "Model Context Protocol : les modèles de langue reçoivent des nombres avec leur citation.",
  "publications-embed": "Intégrer une figure",
  "publications-embed-said":
    "Sous chaque figure se trouve le code qui la place dans un autre site, vivante ou figée à cette édition :",
};
