import type { frame as english } from "../en/frame.ts";
import type { TextsLike } from "../message.ts";

export const frame: TextsLike<typeof english> = {
  yes: "Oui",
  no: "Non",
  skip: "Aller au contenu",
  languages: "Langue",
  "dark-theme": "Thème sombre",
  "made-with": "Réalisé avec Mapwright, logiciel libre pour des cartes de connaissances vivantes.",
  "data-and-api": "Données et API",
  accessibility: "Accessibilité",
  "all-maps": "Toutes les cartes",
  "pages-of-map": "Pages de cette carte",
  overview: "Vue d’ensemble",
  explore: "Explorer",
  codebook: "Livre de codes",
  "knowledge-map": "Carte des connaissances",
  initiative: "Initiative",
  total: "Total",
  licence: "Licence",

  release: "Édition {number}",
  "release-line": "Édition {number}, figée le {day}.",
  fingerprint: "Empreinte",
  draft: "Brouillon",
  "draft-notice":
    "Ces chiffres proviennent d’un travail en cours et peuvent changer jusqu’à la prochaine édition.",
  "draft-empty":
    "Cette carte est encore vide. Ses chiffres et figures viendront avec la première liste que son équipe reprendra.",
  "draft-empty-desk": "Vers le bureau",
  synthetic: "Données inventées",
  withdrawn: "Retirée",
  notices: "À noter",

  "not-found": "Rien à cette adresse",
  "not-found-lead":
    "La page a peut-être changé de place, ou l’adresse est mal saisie. Les initiatives publiées gardent leur adresse.",
  "explore-this-map": "Explorer cette carte",
  error: "Affichage impossible",
  "error-lead":
    "Une erreur s’est produite de notre côté. Rien n’a été modifié. Veuillez réessayer dans un instant.",
  account: "Compte",
  "pages-read": "À lire",
  "pages-figures": "Figures",
  "pages-about": "À propos de la carte",
};
