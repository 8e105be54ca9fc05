import type { home as english } from "../../en/desk/home.ts";
import type { TextsLike } from "../../message.ts";

export const home: TextsLike<typeof english> = {
  "home-waiting": { one: "{count} cosa la attende.", other: "{count} cose la attendono." },
  "home-nothing": "Niente la attende.",
  "home-known-as": "Il registro la conosce come {account}.",
  "home-no-role": "Non ha ancora un ruolo su questa mappa. Chi ne è proprietario può darglielo.",
  "home-open": { one: "{count} da esaminare", other: "{count} da esaminare" },
  "home-begun": {
    one: "{count} iniziato, conservato in bozza",
    other: "{count} iniziati, conservati in bozza",
  },
  "home-maybe": { one: "{count} segnato «forse»", other: "{count} segnati «forse»" },
  "home-skipped": { one: "{count} saltato", other: "{count} saltati" },
  "home-sent": { one: "{count} consegnato", other: "{count} consegnati" },
  "home-oldest": "il più vecchio dal {day}",
  "home-begin": "Cominciare",
  "home-go-on": "Continuare",
  "home-look-again": "Rivedere ciò che ha consegnato",
  "home-to-settle": { one: "{count} da decidere", other: "{count} da decidere" },
  "home-team-waits": "In tutto il gruppo",
  "home-rounds-open": "Tornate in corso",
  "home-see-waiting": "Vedere che cosa attende chi",
  "home-interests": "Dichiarare un interesse, per non dover giudicare ciò che la riguarda",
};
