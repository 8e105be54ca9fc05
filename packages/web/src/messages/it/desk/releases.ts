import type { releases as english } from "../../en/desk/releases.ts";
import type { TextsLike } from "../../message.ts";

export const releases: TextsLike<typeof english> = {
  "releases-lead":
    "Ciò che è stato pubblicato. Un’edizione è congelata per sempre: può essere ritirata, mai cambiata né cancellata.",
  "releases-none": "Non è stato ancora congelato nulla.",
  "release-number": "Edizione {number}",
  "release-frozen-on": "congelata il {day}",
  "release-in-inventory": {
    one: "{count} iniziativa nell’inventario",
    other: "{count} iniziative nell’inventario",
  },
  "release-changes":
    "Rispetto all’edizione {since}: {added} aggiunte, {dropped} tolte, {recoded} ricodificate, {changed} cambiate altrimenti",
  "release-first": "La prima edizione: niente con cui confrontare.",
  "release-withdrawn-because": "Ritirata: {reason}",
  "release-read": "Leggerla",
  "release-next": "Congelare l’edizione {number}",
  "release-next-lead":
    "Veda prima che cosa cambierebbe. Congelare non si può annullare: l’edizione resta per sempre al suo indirizzo, con numero e impronta.",
  "release-nothing-new": "Nulla è cambiato dall’ultima edizione.",
  "release-codebook": "Codebook: {before} prima, {after} ora",
  "release-diff-added": { one: "{count} aggiunta", other: "{count} aggiunte" },
  "release-diff-dropped": { one: "{count} tolta", other: "{count} tolte" },
  "release-diff-changed": {
    one: "{count} cambiata o ricodificata",
    other: "{count} cambiate o ricodificate",
  },
  "release-recoded-mark": "ricodificata",
  "release-notes": "Note per chi legge (facoltative)",
  "release-sure": "So che non si può annullare",
  "release-freeze": "Congelare",
  "release-withdraw": "Ritirare l’edizione {number}",
  "release-withdraw-lead":
    "Resta leggibile al suo indirizzo, segnata come ritirata con il suo motivo. Nemmeno un ritiro si può annullare.",
};
