import type { trends as english } from "../en/trends.ts";
import type { TextsLike } from "../message.ts";

export const trends: TextsLike<typeof english> = {
  trends: "Entwicklung und Wellen",
  "trends-lead":
    "Wie viele Initiativen in jedem Jahr begannen oder mit jeder Welle hinzukamen, und wie sie beschaffen waren.",
  "over-time": "Nach",
  "divided-by": "Unterteilt nach",
  "nothing-else": "Nichts weiter",
  measure: "Maß",
  "trend-measure-count": "Initiativen",
  "trend-measure-share": "Anteile",
  "drawn-as": "Dargestellt als",
  "form-stacked": "Balken",
  "form-lines": "Linien",
  "trend-all": "Initiativen",
  "trend-title": "Initiativen nach {time}",
  "trend-title-by": "Initiativen nach {time} und {by}",
  "trend-title-share": "Anteile von {by} nach {time}",
  "trend-nothing": "Keine ausgewählte Initiative nennt einen Zeitpunkt.",
  "trend-none": "Diese Karte nennt weder Jahre noch Wellen.",
  "trend-peak": "Die meisten, {count} von {base} ({share}), fallen auf {step}.",
  "trend-largest": {
    one: "Die größte Kategorie ist „{category}“ mit {count} Initiative.",
    other: "Die größte Kategorie ist „{category}“ mit {count} Initiativen.",
  },
  "trend-base": "Grundlage: {base} von {selected} ausgewählten Initiativen mit bekanntem Zeitpunkt.",
  "trend-own-left-out":
    "Die Bedingung zu „{time}“ ist hier weggelassen, damit andere Zeiten wählbar bleiben: {inside} von {base} liegen in der gewählten Zeit.",
  "trend-share-base": "Die Anteile beziehen sich je Schritt auf die Initiativen mit bekannter Kategorie.",
  "trend-some-drawn":
    "Die {count} häufigsten von {of} Kategorien sind dargestellt; die Tabelle enthält alle.",
  "trend-step": { one: "{step}: {count} Initiative.", other: "{step}: {count} Initiativen." },
  "trend-brush":
    "Ziehen Sie über Jahre, um sie auszuwählen, oder halten Sie die Umschalttaste und nutzen Sie die Pfeiltasten. Die Jahre lassen sich auch oben eingeben.",
  "trend-keys": "Zeigen Sie auf einen Balken oder bewegen Sie sich mit den Pfeiltasten; Enter wählt ihn aus.",
  show: "Anzeigen",
};
