import type { interests as english } from "../../en/desk/interests.ts";
import type { TextsLike } from "../../message.ts";

export const interests: TextsLike<typeof english> = {
  "interests-lead":
    "Sagen Sie, woran Sie beteiligt sind: Sie müssen nicht darüber urteilen, und unbeantwortete Aufgaben dazu gehen an andere.",
  "interests-yours": "Ihre Interessen",
  "interests-none": "Sie haben keine angegeben.",
  "interests-team": "Vom Team angegeben",
  "interests-team-none": "Niemand hat welche angegeben.",
  "interests-respected": "Die Zuteilung der Runden und die Schlichtung beachten sie.",
  "interest-new": "Ein Interesse angeben",
  "interest-about": "Woran",
  "interest-initiative": "eine Initiative",
  "interest-source": "eine Quelle",
  "interest-organisation": "eine Organisation",
  "interest-country": "ein Land",
  "interest-code": "Kennung oder Code",
  "interest-reason": "Warum",
  "interest-declare": "Angeben",
  "interest-end": "Es ist vorbei",
  "interest-ended": "vorbei",
  "interest-released": {
    one: "Angegeben. {count} Ihrer Aufgaben geht an andere.",
    other: "Angegeben. {count} Ihrer Aufgaben gehen an andere.",
  },
};
