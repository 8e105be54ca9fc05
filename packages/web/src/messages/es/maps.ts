import type { maps as english } from "../en/maps.ts";
import type { TextsLike } from "../message.ts";

export const maps: TextsLike<typeof english> = {
  "maps-title": "Mapas de conocimiento",
  "maps-lead":
    "Inventarios de iniciativas de innovación social. Cada cifra lleva a las iniciativas que la componen.",
  "maps-none": "Aquí no hay todavía ningún mapa.",
  "maps-begin": "Empezar un mapa nuevo",
  "initiatives-word": { one: "iniciativa", other: "iniciativas" },
  "in-countries": { one: "en {count} país", other: "en {count} países" },
};
