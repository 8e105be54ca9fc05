import type { maps as english } from "../en/maps.ts";
import type { TextsLike } from "../message.ts";

export const maps: TextsLike<typeof english> = {
  "maps-title": "Cartes de connaissances",
  "maps-lead":
    "Inventaires d’initiatives d’innovation sociale. Chaque chiffre mène aux initiatives qui le composent.",
  "maps-none": "Il n’y a pas encore de carte ici.",
  "maps-begin": "Commencer une nouvelle carte",
  "initiatives-word": { one: "initiative", other: "initiatives" },
  "in-countries": { one: "dans {count} pays", other: "dans {count} pays" },
};
