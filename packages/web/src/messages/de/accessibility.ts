import type { accessibility as english } from "../en/accessibility.ts";
import type { TextsLike } from "../message.ts";

export const accessibility: TextsLike<typeof english> = {
  "a11y-goal": "Diese Seiten streben die Web Content Accessibility Guidelines 2.2, Stufe AA, an.",
  "a11y-works": "Was gilt",
  "a11y-keyboard": "Alles ist mit der Tastatur erreichbar und bedienbar, der Fokus immer sichtbar.",
  "a11y-script": "Seiten lassen sich ohne Skript lesen, durchsuchen und filtern.",
  "a11y-figures": "Zu jeder Abbildung gehören ein Satz und eine Tabelle mit denselben Zahlen.",
  "a11y-colours":
    "Farben halten in beiden Farbschemata den Kontrast der Stufe AA ein; keine Bedeutung hängt allein an der Farbe.",
  "a11y-limits": "Bekannte Grenzen",
  "a11y-untested":
    "Geprüft wird automatisch und mit der Tastatur; eine Prüfung mit Nutzerinnen und Nutzern von Bildschirmlesern steht noch aus.",
  "a11y-data": "Texte der Daten erscheinen wie gefunden; bei manchen ist die Sprache nicht bekannt.",
  "a11y-wide":
    "Breite Tabellen, auch die der Lückenkarte, lassen sich auf kleinen Bildschirmen seitlich verschieben.",
  "a11y-report": "Eine Barriere melden",
  "a11y-contact": "Bitte schreiben Sie uns:",
  "a11y-no-contact": "Diese Installation nennt noch keinen Kontakt. Bitte wenden Sie sich an ihre Betreiber.",
};
