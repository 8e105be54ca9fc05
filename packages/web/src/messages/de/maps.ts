import type { maps as english } from "../en/maps.ts";
import type { TextsLike } from "../message.ts";

export const maps: TextsLike<typeof english> = {
  "maps-title": "Wissenskarten",
  "maps-lead": "Verzeichnisse sozial-innovativer Initiativen. Jede Zahl führt zu den Initiativen dahinter.",
  "maps-none": "Hier gibt es noch keine Karte.",
  "maps-begin": "Eine neue Karte beginnen",
  "initiatives-word": { one: "Initiative", other: "Initiativen" },
  "in-countries": { one: "in {count} Land", other: "in {count} Ländern" },
};
