import type { differences as english } from "../en/differences.ts";
import type { TextsLike } from "../message.ts";

export const differences: TextsLike<typeof english> = {
  differences: "Différences entre éditions",
  "differences-lead":
    "Ce que deux éditions de cette carte contiennent de différent, initiative par initiative et valeur par valeur. Rien de publié n’est jamais écrasé.",
  "differences-from": "De",
  "differences-to": "À",
  "differences-no-two": {
    one: "Cette carte a {count} édition. Il en faut deux pour comparer.",
    other: "Cette carte a {count} éditions. Il en faut deux pour comparer.",
  },
  "differences-none": "Les deux éditions contiennent les mêmes initiatives avec les mêmes valeurs.",
  "differences-codebooks": "Le livre de codes est passé de {before} à {after}.",
  "differences-feed": "Flux (Atom)",
  "differences-by-variable": "Par variable",
  "differences-all-variables": "Montrer les différences de toutes les variables",
  "differences-since": "Ce qui a changé depuis l’édition {since}",
  "differences-records-only": "Seuls ses enregistrements diffèrent.",
  "differences-said-added": "Absentes de l’édition antérieure.",
  "differences-said-recoded": "Une valeur codée ou tranchée par des personnes n’est plus la même.",
  "differences-said-changed":
    "Des valeurs issues de sources ou de règles, l’étape ou les enregistrements diffèrent.",
  "differences-said-dropped": "Absentes de l’édition postérieure.",
  "differences-more": {
    one: "{count} de plus dans le flux et la forme JSON.",
    other: "{count} de plus dans le flux et la forme JSON.",
  },
  "differences-json": "En JSON",
};
