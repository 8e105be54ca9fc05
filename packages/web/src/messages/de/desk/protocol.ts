import type { protocol as english } from "../../en/desk/protocol.ts";
import type { TextsLike } from "../../message.ts";

export const protocol: TextsLike<typeof english> = {
  "protocol-none": "Es ist noch kein Protokoll geschrieben.",
  scope: "Gegenstand",
  "decision-rule": "Entscheidungsregel",
  "what-if": "Was wäre, wenn die Regel anders wäre?",
  "what-if-lead":
    "Ändern Sie nur auf dem Papier, was verlangt wird, und sehen Sie, wer sich bewegen und wie sich die Anteile verschieben würden. Hier wird nichts entschieden.",
  "what-if-group": "Anteile nach",
  "what-if-show": "Wirkung zeigen",
  "what-if-moved": {
    one: "{count} Initiative würde sich bewegen.",
    other: "{count} Initiativen würden sich bewegen.",
  },
  "what-if-move": "Von {from} nach {to}:",
  "stage-undecided": "Unentschieden",
  "what-if-nothing": "Verlangen Sie mindestens ein Kriterium.",
  "demand-pass": "muss erfüllt sein",
  "demand-partial": "mindestens teilweise",
  "demand-none": "nicht gefragt",
  group: "Gruppe",
  "share-now": "Jetzt",
  "share-then": "Mit dieser Regel",
  "needs-quote": "braucht ein Zitat",
  "at-least-pass": "{criterion} erfüllt",
  "at-least-partial": "{criterion} mindestens teilweise erfüllt",
  "rule-not": "nicht ({condition})",
  "rule-otherwise": "in allen anderen Fällen",
};
