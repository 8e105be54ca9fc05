import type { home as english } from "../../en/desk/home.ts";
import type { TextsLike } from "../../message.ts";

export const home: TextsLike<typeof english> = {
  "home-waiting": { one: "{count} Sache wartet auf Sie.", other: "{count} Dinge warten auf Sie." },
  "home-nothing": "Nichts wartet auf Sie.",
  "home-known-as": "Das Journal kennt Sie als {account}.",
  "home-no-role": "Sie haben auf dieser Karte noch keine Rolle. Wem die Karte gehört, kann Ihnen eine geben.",
  "home-open": { one: "{count} zu beantworten", other: "{count} zu beantworten" },
  "home-begun": {
    one: "{count} begonnen, als Entwurf aufgehoben",
    other: "{count} begonnen, als Entwürfe aufgehoben",
  },
  "home-maybe": {
    one: "{count} als „vielleicht“ zurückgelegt",
    other: "{count} als „vielleicht“ zurückgelegt",
  },
  "home-skipped": { one: "{count} übersprungen", other: "{count} übersprungen" },
  "home-sent": { one: "{count} abgegeben", other: "{count} abgegeben" },
  "home-oldest": "die älteste seit {day}",
  "home-begin": "Beginnen",
  "home-go-on": "Weitermachen",
  "home-look-again": "Abgegebenes ansehen",
  "home-to-settle": { one: "{count} zu entscheiden", other: "{count} zu entscheiden" },
  "home-team-waits": "Im ganzen Team",
  "home-rounds-open": "Laufende Runden",
  "home-see-waiting": "Sehen, was auf wen wartet",
  "home-interests": "Ein Interesse angeben, damit Sie nicht über Eigenes urteilen müssen",
};
