import type { overview as english } from "../en/overview.ts";
import type { TextsLike } from "../message.ts";

export const overview: TextsLike<typeof english> = {
  headlines: "Cifras clave",
  "of-base": "{share} de {base}",
  "not-known": { one: "{count} sin dato", other: "{count} sin dato" },
  "known-for": "Conocido en {base} de {total}.",
  "several-answers": "Se admitían varias respuestas.",
  "missing-not-reported": "No consta",
  "missing-not-applicable": "No procede",
  "missing-not-yet-coded": "Aún sin codificar",
  "missing-unclear": "Poco claro",
  "show-more": "Mostrar {count} más",
  sources: "Fuentes",
  "rows-imported": { one: "{count} fila importada", other: "{count} filas importadas" },
  cite: "Cómo citar",
};
