import type { home as english } from "../../en/desk/home.ts";
import type { TextsLike } from "../../message.ts";

export const home: TextsLike<typeof english> = {
  "home-waiting": { one: "{count} asunto le espera.", other: "{count} asuntos le esperan." },
  "home-nothing": "Nada le espera.",
  "home-known-as": "El registro le conoce como {account}.",
  "home-no-role": "Todavía no tiene un papel en este mapa. Quien es propietario del mapa puede dárselo.",
  "home-open": { one: "{count} por responder", other: "{count} por responder" },
  "home-begun": {
    one: "{count} empezada, guardada como borrador",
    other: "{count} empezadas, guardadas como borrador",
  },
  "home-maybe": { one: "{count} marcada «quizás»", other: "{count} marcadas «quizás»" },
  "home-skipped": { one: "{count} saltada", other: "{count} saltadas" },
  "home-sent": { one: "{count} entregada", other: "{count} entregadas" },
  "home-oldest": "la más antigua desde el {day}",
  "home-begin": "Empezar",
  "home-go-on": "Seguir",
  "home-look-again": "Ver lo entregado",
  "home-to-settle": { one: "{count} por resolver", other: "{count} por resolver" },
  "home-team-waits": "En todo el equipo",
  "home-rounds-open": "Rondas en curso",
  "home-see-waiting": "Ver qué espera a quién",
  "home-interests": "Declarar un interés, para no tener que juzgar lo propio",
};
