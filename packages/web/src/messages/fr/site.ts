import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  "site-releases": "Éditions de cette carte",
  "site-all-releases": "Toutes les éditions",
  "site-newer": "L’édition {number} est plus récente",
  "site-same-page": "Cette page dans l’édition {number}",
  "site-publications-lead":
    "Tout ce que dit cette édition, pour les programmes, les archives et les tableurs : les données mêmes dont ces pages sont faites.",
  "site-moved": "Cette page se trouve dans l’édition la plus récente",
  "site-go": "Aller à la page",
  "site-dropped": "{id} ne figure plus dans l’édition {number}",
  "site-dropped-lead":
    "L’initiative figurait en dernier dans l’édition {number}, qui reste telle qu’elle a été publiée.",
  "site-dropped-go": "La voir dans l’édition {number}",
  "site-release-line": "{initiatives} initiatives, figée le {day}",
  "site-needs-script":
    "Sans script, seule cette page se lit ; pour chercher dans ce fichier et passer aux autres pages, le navigateur doit pouvoir exécuter des scripts.",
  "site-some-forms":
    "Ce fichier porte les formes que l’on ouvre soi-même. SQLite, Parquet, JSON-LD et d’autres se trouvent dans le paquet de données de l’édition.",
};
