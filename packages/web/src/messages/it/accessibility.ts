import type { accessibility as english } from "../en/accessibility.ts";
import type { TextsLike } from "../message.ts";

export const accessibility: TextsLike<typeof english> = {
  "a11y-goal":
    "Queste pagine mirano alle Linee guida per l’accessibilità dei contenuti Web (WCAG) 2.2, livello AA.",
  "a11y-works": "Che cosa vale",
  "a11y-keyboard": "Tutto si raggiunge e si usa da tastiera, con il focus sempre visibile.",
  "a11y-script": "Le pagine si possono leggere, cercare e filtrare senza script.",
  "a11y-figures": "Ogni figura è accompagnata da una frase e da una tabella con gli stessi numeri.",
  "a11y-colours":
    "I colori mantengono il contrasto del livello AA in entrambi i temi e nessun significato dipende dal solo colore.",
  "a11y-limits": "Limiti noti",
  "a11y-untested":
    "Le verifiche sono automatiche e da tastiera; manca ancora una revisione con utenti di lettori di schermo.",
  "a11y-data": "I testi dei dati sono mostrati come trovati; di alcuni la lingua non è nota.",
  "a11y-wide":
    "Le tabelle larghe, compresa quella della mappa delle lacune, scorrono di lato sugli schermi piccoli.",
  "a11y-report": "Segnalare una barriera",
  "a11y-contact": "Scriveteci:",
  "a11y-no-contact": "Questa installazione non indica ancora un contatto. Rivolgersi a chi la gestisce.",
};
