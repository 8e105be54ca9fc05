import type { releases as english } from "../../en/desk/releases.ts";
import type { TextsLike } from "../../message.ts";

export const releases: TextsLike<typeof english> = {
  "releases-lead":
    "Ce qui a été publié. Une version est figée pour toujours : on peut la retirer, jamais la changer ni l’effacer.",
  "releases-none": "Rien n’a encore été figé.",
  "release-number": "Version {number}",
  "release-frozen-on": "figée le {day}",
  "release-in-inventory": {
    one: "{count} initiative dans l’inventaire",
    other: "{count} initiatives dans l’inventaire",
  },
  "release-changes":
    "Par rapport à la version {since} : {added} ajoutées, {dropped} ôtées, {recoded} recodées, {changed} changées autrement",
  "release-first": "La première version : rien à comparer.",
  "release-withdrawn-because": "Retirée : {reason}",
  "release-read": "La lire",
  "release-next": "Figer la version {number}",
  "release-next-lead":
    "Voyez d’abord ce qui changerait. Figer est sans retour : la version reste à son adresse pour toujours, avec son numéro et son empreinte.",
  "release-nothing-new": "Rien n’a changé depuis la dernière version.",
  "release-codebook": "Livre de codes : {before} avant, {after} maintenant",
  "release-diff-added": { one: "{count} ajoutée", other: "{count} ajoutées" },
  "release-diff-dropped": { one: "{count} ôtée", other: "{count} ôtées" },
  "release-diff-changed": { one: "{count} changée ou recodée", other: "{count} changées ou recodées" },
  "release-recoded-mark": "recodée",
  "release-notes": "Notes pour les lecteurs (facultatif)",
  "release-sure": "Je sais que c’est sans retour",
  "release-freeze": "Figer",
  "release-withdraw": "Retirer la version {number}",
  "release-withdraw-lead":
    "Elle reste lisible à son adresse, marquée comme retirée avec votre motif. Un retrait est lui aussi sans retour.",
};
