import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "Hasta qué punto se eligió lo mismo antes de ver la respuesta ajena. Las parejas aún abiertas no cuentan en ninguna parte.",
  "agreement-none": "Aún no se ha abierto ninguna pareja de esta ronda, así que no hay nada que comparar.",
  "agreement-method":
    "Entre corchetes, el intervalo del 95 %. Calificativos según Landis y Koch (1977) para alfa: palabras para conversar, no una prueba. Un guion: la medida no procede.",
  question: "Pregunta",
  units: "Iniciativas",
  "measure-percent": "Por ciento",
  "measure-alpha": "Alfa de Krippendorff",
  "measure-cohen": "Kappa de Cohen",
  "measure-weighted": "Kappa ponderado",
  "measure-fleiss": "Kappa de Fleiss",
  "measure-ac1": "AC1 de Gwet",
  "measure-ac2": "AC2 de Gwet",
  "measure-interval": "[{low}; {high}]",
  "band-poor": "malo",
  "band-slight": "leve",
  "band-fair": "aceptable",
  "band-moderate": "moderado",
  "band-substantial": "considerable",
  "band-almost-perfect": "casi perfecto",
  confusions: "Qué se toma por qué",
  "confusions-none": "Nada: todos eligieron lo mismo.",
  "nothing-chosen": "nada",
  discuss: { one: "{count} iniciativa por comentar", other: "{count} iniciativas por comentar" },
  "by-pair": "Por pareja de personas",
  "by-week": "Por semana",
  contingency: "Quién eligió qué",
  "contingency-lead":
    "En las filas, lo que eligió la primera persona; en las columnas, la segunda. En la diagonal eligieron lo mismo.",
  "contingency-of": {
    one: "{first} (filas) y {second} (columnas): {count} iniciativa",
    other: "{first} (filas) y {second} (columnas): {count} iniciativas",
  },
};
