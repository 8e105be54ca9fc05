import type { maps as english } from "../../en/desk/maps.ts";
import type { TextsLike } from "../../message.ts";

export const maps: TextsLike<typeof english> = {
  "new-map": "Nouvelle carte",
  "new-map-lead":
    "Une carte est un inventaire avec son livre de codes, son équipe et ses versions. Seuls son nom court et les lettres de ses identifiants restent tels quels ; tout le reste se change plus tard.",
  "map-name": "Nom",
  "map-slug": "Nom court, pour son adresse",
  "map-slug-hint":
    "Lettres de a à z, chiffres et traits d’union. Il reste pour toujours, car d’autres le citeront. Laissé vide, il est tiré du nom.",
  "map-slug-will": "La carte sera à l’adresse {address}",
  "map-slug-taken": "Il y a déjà une carte de ce nom court.",
  "map-slug-wrong":
    "Seulement des lettres de a à z, des chiffres et, entre eux, un trait d’union à la fois ; 64 au plus.",
  "map-what": "De quoi il s’agit",
  "map-what-hint": "Une phrase ou deux pour le public : quelles initiatives, d’où, recueillies par qui.",
  "map-language": "Langue de ces textes, et des fichiers qui n’indiquent pas la leur",
  "map-codebook": "Livre de codes de départ",
  "map-codebook-lead":
    "Ce qui est demandé à chaque initiative. Le studio le change plus tard, et montre d’abord ce que cela fait aux valeurs.",
  "map-codebook-size": { one: "{count} variable", other: "{count} variables" },
  "map-codebook-copied": "Celui d’une autre carte, tel qu’il est",
  "map-codebook-of": "Carte dont le livre de codes est repris",
  "map-codebook-from-file": "Celui d’un fichier",
  "map-codebook-file": "Fichier du livre de codes",
  "map-codebook-forms":
    "Comme Mapwright l’écrit (YAML, JSON), un tableau (CSV), SKOS (Turtle, JSON-LD) ou REFI-QDA (QDC).",
  "map-synthetic": "Les initiatives sont inventées, pour un cours ou un essai",
  "map-synthetic-hint": "Chaque page, figure et téléchargement le dit alors.",
  "map-synthetic-said": "Inventé pour l’exercice : aucune initiative n’est réelle ici",
  "map-more": "Licence, brouillon et identifiants",
  "map-licence": "Licence des données",
  "map-licence-address": "Adresse de la licence",
  "map-attribution": "Qui doit être nommé avec les données",
  "map-drafts": "Qui lit le brouillon",
  "map-drafts-team": "l’équipe seule",
  "map-drafts-public": "tout le monde",
  "map-prefix": "Lettres des identifiants publics",
  "map-prefix-hint":
    "Deux à six capitales devant le numéro, comme dans {example}. Elles restent pour toujours. Laissées vides, elles sont tirées du nom court.",
  "map-make": "Créer la carte",
  "map-made": "La carte est créée",
  "map-made-doubts": "Son livre de codes a pu être lu. Regardez ceci avant de coder avec lui :",
  "map-made-on": "Vers ses premiers pas",
  "map-other-languages": "La même chose en d’autres langues",
  "map-told": "Ce qui est dit de la carte",
  "map-told-lead":
    "Le public le trouve sur les pages du brouillon et de chaque version à venir. Les versions antérieures gardent ce qu’elles disaient, et le journal ce qui était dit avant.",
  "map-told-keep": "Garder",
  "map-told-kept": "C’est gardé.",
  "map-told-change": "Changer ce qui est dit de cette carte",
  "map-told-stays":
    "Ceci reste, car d’autres le citent : l’adresse {address} et les lettres {prefix} de ses identifiants.",
  "steps-title": "Premiers pas",
  "steps-lead":
    "D’une carte vide à une carte que d’autres lisent et citent. On peut revenir à ce qui est fait.",
  "step-next": "à faire",
  "step-open": "pas encore",
  "step-done": "fait le {day}",
  "step-told": "Nom et description",
  "step-told-said":
    "Ce que le public apprend de la carte : ce qu’elle est, en quelles langues, sous quelle licence.",
  "step-codebook": "Livre de codes",
  "step-codebook-said": "Ce qui est demandé à chaque initiative. À façonner avant que le codage commence.",
  "step-protocol": "Protocole",
  "step-protocol-said":
    "La question, les critères avec leurs épreuves, et la règle qui mène à la cartographie. Ceux d’IESI peuvent servir de départ.",
  "step-sources": "Sources",
  "step-sources-said": "Une liste d’initiatives est lue, corrigée et reprise. On peut revenir en arrière.",
  "step-sources-count": { one: "{count} fichier", other: "{count} fichiers" },
  "step-team": "Équipe",
  "step-team-said":
    "Qui trie, code et tranche. À chacun un rôle, et un lien s’il n’y a pas encore de compte.",
  "step-team-count": { one: "{count} personne", other: "{count} personnes" },
  "step-rounds": "Premier tour",
  "step-rounds-said":
    "Deux personnes jugent ou codent les mêmes initiatives, sans voir l’autre. Une liste arrivée codée peut s’en passer.",
  "step-rounds-count": { one: "{count} tour", other: "{count} tours" },
  "step-release": "Première version",
  "step-release-said":
    "Ce qui est là est figé sous le numéro 1. Dès lors, tout le monde peut le lire et le citer.",
  "problem-map-exists": "Il y a déjà une carte « {value} ». Choisissez un autre nom court.",
  "problem-map-name-missing": "Donnez un nom à la carte.",
  "problem-map-slug-missing":
    "Aucun nom court n’a pu être tiré de ce nom. Écrivez-en un en lettres de a à z.",
  "problem-map-slug-invalid":
    "« {value} » n’est pas un nom court : lettres de a à z, chiffres et, entre eux, un trait d’union à la fois, 64 au plus.",
  "problem-map-prefix-invalid":
    "« {value} » ne peut précéder les identifiants : il faut deux à six capitales, comme CAH.",
  "problem-licence-address-invalid":
    "« {value} » n’est pas l’adresse d’une licence. Elle commence par https://, et la licence a un nom.",
  "problem-codebook-file-missing": "Choisissez le fichier du livre de codes, ou un autre livre de codes.",
};
