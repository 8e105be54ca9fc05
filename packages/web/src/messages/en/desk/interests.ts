import type { Message } from "../../message.ts";

/** Texts of interests that people declare. */
export const interests = {
  "interests-lead":
    "Say what you have a stake in: you will not be asked to judge it, and tasks about it that you have not answered go to somebody else.",
  "interests-yours": "Your interests",
  "interests-none": "You have declared none.",
  "interests-team": "Declared by the team",
  "interests-team-none": "Nobody has declared any.",
  "interests-respected": "The allotment of rounds and the adjudication of conflicts respect them.",
  "interest-new": "Declare an interest",
  "interest-about": "In what",
  "interest-initiative": "an initiative",
  "interest-source": "a source",
  "interest-organisation": "an organisation",
  "interest-country": "a country",
  "interest-code": "Its id or code",
  "interest-reason": "Why",
  "interest-declare": "Declare",
  "interest-end": "It is over",
  "interest-ended": "over",
  "interest-released": {
    one: "Declared. {count} task of yours goes to somebody else.",
    other: "Declared. {count} tasks of yours go to somebody else.",
  },
} as const satisfies Readonly<Record<string, Message>>;
