import type { statistics as english } from "../en/statistics.ts";
import type { TextsLike } from "../message.ts";

export const statistics: TextsLike<typeof english> = {
  statistics: "Bureau statistique",
  "statistics-lead":
    "Comptez vous-même : toute variable, seule ou comparée entre groupes, avec des intervalles et le test qui convient. L’adresse reproduit le tableau.",
  variable: "Variable",
  "compared-by": "Comparée selon",
  "shares-of": "Parts de",
  "shares-of-column": "Le groupe (colonne)",
  "shares-of-row": "La catégorie (ligne)",
  "shares-of-total": "L’ensemble",
  share: "Part",
  base: "Base",
  "adjusted-p": "p ajusté",
  "frequencies-of": "{variable} : fréquences",
  "cross-of-column": "{variable} au sein de {by}",
  "cross-of-row": "{by} au sein de {variable}",
  "cross-of-total": "{variable} selon {by} : parts de l’ensemble",
  "statistics-nothing": "Aucune initiative sélectionnée n’a de valeur connue.",
  "statistics-none": "Cette carte n’a pas de variable à catégories.",
  "statistics-largest": "La catégorie la plus fréquente est « {category} » : {count} sur {base} ({share}).",
  "statistics-base": "Base : {base} des {selected} initiatives sélectionnées dont la valeur est connue.",
  "statistics-base-both":
    "Base : {base} des {selected} initiatives sélectionnées dont les deux valeurs sont connues.",
  "responses-note": "{responses} réponses au total, {mean} par initiative.",
  "interval-note-short": "Les traits sur les barres sont des intervalles de Wilson à 95 %.",
  "small-base":
    "Avec {base} initiatives, les nombres disent peu : en dessous de {least}, aucun test n’est fait. Élargissez la sélection ou comparez des catégories plus larges.",
  "no-test-small-base":
    "Pas de test : moins de {least} initiatives. Élargissez la sélection ou comparez des catégories plus larges.",
  "no-test-groups-overlap":
    "Pas de test : une initiative peut relever de plusieurs catégories de {by}, qui ne forment donc pas des groupes séparés. Comparez selon une variable à réponse unique.",
  "no-test-nothing-varies": "Pas de test : toutes sont dans une ligne ou un groupe.",
  "test-differs":
    "{variable} diffère entre les groupes de {by} plus que le hasard ne l’expliquerait ; l’association est {strength}.",
  "test-may-be-chance":
    "Les différences de {variable} entre les groupes de {by} peuvent bien relever du hasard ; l’association est {strength}.",
  "options-may-be-chance":
    "Pour aucune catégorie de {variable} les groupes de {by} ne diffèrent plus que le hasard ne l’expliquerait.",
  "options-differ": {
    one: "{count} catégorie de {variable} diffère entre les groupes de {by} plus que le hasard ne l’expliquerait : {options}.",
    other:
      "{count} catégories de {variable} diffèrent entre les groupes de {by} plus que le hasard ne l’expliquerait, dont {options}.",
  },
  "test-by-option":
    "Chacune des {count} catégories a été testée seule (présente ou non : khi-deux, ou test exact de Fisher pour de petits effectifs), p ajusté selon Benjamini et Hochberg.",
  "test-fisher": "Test exact de Fisher, {p} ; V de Cramér = {v}.",
  "test-chi-square": "Khi-deux = {statistic} à {df} ddl, {p} ; V de Cramér = {v}.",
  "test-rough": "Approximation grossière : le plus petit effectif attendu est {least}.",
  "effect-negligible": "négligeable",
  "effect-weak": "faible",
  "effect-moderate": "moyenne",
  "effect-strong": "forte",
  "statistics-cell": "{category} : {count} sur {base}, {share} ({low} à {high}).",
  "statistics-defined": "Défini dans le livre de codes :",
  "statistics-keys": "Pointez une barre, ou déplacez-vous avec les flèches ; Entrée liste les initiatives.",
};
