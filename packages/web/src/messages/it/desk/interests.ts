import type { interests as english } from "../../en/desk/interests.ts";
import type { TextsLike } from "../../message.ts";

export const interests: TextsLike<typeof english> = {
  "interests-lead":
    "Dica in che cosa ha parte: non dovrà giudicarlo, e i compiti relativi non ancora svolti andranno ad altri.",
  "interests-yours": "I suoi interessi",
  "interests-none": "Non ne ha dichiarato nessuno.",
  "interests-team": "Dichiarati dal gruppo",
  "interests-team-none": "Nessuno ne ha dichiarato.",
  "interests-respected": "L’assegnazione delle tornate e l’arbitrato ne tengono conto.",
  "interest-new": "Dichiarare un interesse",
  "interest-about": "In che cosa",
  "interest-initiative": "un’iniziativa",
  "interest-source": "una fonte",
  "interest-organisation": "un’organizzazione",
  "interest-country": "un paese",
  "interest-code": "Il suo identificativo o codice",
  "interest-reason": "Perché",
  "interest-declare": "Dichiarare",
  "interest-end": "È finito",
  "interest-ended": "finito",
  "interest-released": {
    one: "Dichiarato. {count} suo compito andrà ad altri.",
    other: "Dichiarato. {count} suoi compiti andranno ad altri.",
  },
};
