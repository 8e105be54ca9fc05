import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "À quel point les personnes ont choisi la même chose avant de voir la réponse de l’autre. Les paires encore ouvertes ne comptent nulle part.",
  "agreement-none": "Aucune paire de ce tour n’est encore ouverte : il n’y a rien à comparer.",
  question: "Question",
  units: "Initiatives",
  "measure-percent": "Pour cent",
  "measure-weighted": "Kappa pondéré",
  "measure-ac2": "AC2 de Gwet",
  confusions: "Ce qui est pris pour quoi",
  "confusions-none": "Rien : tous ont choisi la même chose.",
  "nothing-chosen": "rien",
  discuss: { one: "{count} initiative à discuter", other: "{count} initiatives à discuter" },
  "by-pair": "Par paire de personnes",
  "by-week": "Par semaine",
  contingency: "Qui a choisi quoi",
  "contingency-lead":
    "En lignes le choix de la première personne, en colonnes celui de la seconde. Sur la diagonale, le même choix.",
  "contingency-of": {
    one: "{first} (lignes) et {second} (colonnes) : {count} initiative",
    other: "{first} (lignes) et {second} (colonnes) : {count} initiatives",
  },
};
