import type { agreement as english } from "../../en/desk/agreement.ts";
import type { TextsLike } from "../../message.ts";

export const agreement: TextsLike<typeof english> = {
  "agreement-lead":
    "Hasta qué punto se eligió lo mismo antes de ver la respuesta ajena. Las parejas aún abiertas no cuentan en ninguna parte.",
  "agreement-none": "Aún no se ha abierto ninguna pareja de esta ronda, así que no hay nada que comparar.",
  question: "Pregunta",
  units: "Iniciativas",
  "measure-percent": "Por ciento",
  "measure-weighted": "Kappa ponderado",
  "measure-ac2": "AC2 de Gwet",
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
