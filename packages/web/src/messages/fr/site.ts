import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  data: "Données",
  "site-releases": "Éditions de cette carte",
  "site-all-releases": "Toutes les éditions",
  "site-newer": "L’édition {number} est plus récente",
  "site-same-page": "Cette page dans l’édition {number}",
  "site-files": "Les fichiers de l’édition {number}",
  "site-files-lead":
    "Tout ce que dit cette édition, pour les programmes, les archives et les tableurs : les données mêmes dont ces pages sont faites.",
  "site-file": "Fichier",
  "site-file-about": "Contenu",
  "site-file-size": "Taille",
  "site-kilobytes": "{size} ko",
  "site-cite": "Comment citer",
  "site-fingerprint": "Empreinte de l’édition (SHA-256)",
  "site-moved": "Cette page se trouve dans l’édition la plus récente",
  "site-go": "Aller à la page",
  "site-dropped": "{id} ne figure plus dans l’édition {number}",
  "site-dropped-lead":
    "L’initiative figurait en dernier dans l’édition {number}, qui reste telle qu’elle a été publiée.",
  "site-dropped-go": "La voir dans l’édition {number}",
  "site-release-line": "{initiatives} initiatives, figée le {day}",
};
