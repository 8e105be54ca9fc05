import type { maps as english } from "../en/maps.ts";
import type { TextsLike } from "../message.ts";

export const maps: TextsLike<typeof english> = {
  "maps-title": "Mappe della conoscenza",
  "maps-lead":
    "Inventari di iniziative di innovazione sociale. Ogni numero porta alle iniziative che lo compongono.",
  "maps-none": "Qui non c’è ancora nessuna mappa.",
  "maps-begin": "Cominciare una nuova mappa",
  "initiatives-word": { one: "iniziativa", other: "iniziative" },
  "in-countries": { one: "in {count} paese", other: "in {count} paesi" },
};
