import type { adjudication as english } from "../../en/desk/adjudication.ts";
import type { TextsLike } from "../../message.ts";

export const adjudication: TextsLike<typeof english> = {
  "conflicts-none": "Ningún desacuerdo le espera.",
  "conflicts-lead": {
    one: "{count} desacuerdo espera una decisión.",
    other: "{count} desacuerdos esperan una decisión, el más antiguo primero.",
  },
  "in-dispute": "En disputa",
  "waits-since": "espera desde el {day}",
  votes: { one: "{count} voto", other: "{count} votos" },
  "votes-lead": "Sin nombres, en un orden decidido al azar.",
  "votes-for": { one: "{count} voto", other: "{count} votos" },
  ruling: "Su decisión",
  "ruling-choose": "Elija primero una respuesta.",
  "ruling-reason": "Motivo (obligatorio: se convierte en precedente)",
  "ruling-reason-needed": "Dé un motivo: otros lo seguirán.",
  precedents: "Casos parecidos ya decididos; marque los que sigue",
  "precedent-likeness": "{share} de parecido",
  settle: "Decidir",
  "settled-already": "Este desacuerdo está resuelto.",
  "settled-before": { one: "{count} resuelto antes", other: "{count} resueltos antes" },
  "settled-as": "Resuelto: {answer}",
  "note-make": "Convertirlo en nota del libro de códigos",
  "note-lead":
    "Quien codifica la leerá junto a la variable desde la próxima versión del libro de códigos. Ningún valor cambia.",
  "note-text": "La nota",
  "note-category": "Bajo",
  "note-variable": "la propia variable",
  "note-made": "Figura en la versión {codebook} del libro de códigos.",
  "see-precedent": "abrir",
};
