import type { gapMap as english } from "../en/gap-map.ts";
import type { TextsLike } from "../message.ts";

export const gapMap: TextsLike<typeof english> = {
  "gap-map": "Mappa delle lacune",
  "gap-map-lead":
    "Dove sono state trovate iniziative e di che tipo sono le lacune altrove. Mostra ciò che c’è, non ciò che dice.",
  "gap-rows": "Righe",
  "gap-columns": "Colonne",
  "gap-segments": "Segmenti",
  "gap-style": "Celle",
  "gap-style-bubble": "Bolle",
  "gap-style-donut": "Anelli",
  "gap-style-mosaic": "Mosaico",
  "gap-weak-up-to": "Deboli fino a",
  "gap-old-before": "Vecchie prima del",
  "gap-title": "Che cosa è stato trovato: {rows} secondo {columns}",
  "gap-title-segments": "Che cosa è stato trovato: {rows} secondo {columns}, con {segments}",
  "gap-nothing": "Nessuna iniziativa selezionata ha riga e colonna note.",
  "gap-none": "Nessuno dei {cells} posti è una lacuna.",
  "gap-finding": "{gaps} dei {cells} posti sono lacune: {kinds}.",
  "gap-impossible": "Questa mappa ha meno di due variabili con categorie.",
  "gap-cell": { one: "{row}, {column}: {count} iniziativa.", other: "{row}, {column}: {count} iniziative." },
  "gap-is": "Lacuna: {kinds}.",
  "gap-keys":
    "Puntare un posto o muoversi con le frecce; Invio elenca le sue iniziative. Le intestazioni elencano righe e colonne intere.",
  "segment-unknown": "non noto",
  fold: "Comprimere {group}",
  unfold: "Espandere {group}",
  "gap-not-searched": "non cercato",
  "gap-nothing-found": "nulla trovato",
  "gap-excluded": "trovato ma escluso",
  "gap-weak": "solo evidenza debole",
  "gap-old": "solo evidenza vecchia",
  "gap-rule-not-searched":
    "nessuna iniziativa di tutta la mappa ha questa riga o colonna, quindi la ricerca forse non l’ha raggiunta.",
  "gap-rule-nothing-found": "riga e colonna esistono sulla mappa, ma non insieme nella selezione.",
  "gap-rule-excluded": "ci sono iniziative nell’inventario, ma nessuna è arrivata alla mappatura.",
  "gap-rule-weak": "tra quelle di cui è nota la forza dell’evidenza, nessuna è più forte di «{weak}».",
  "gap-rule-old": "tra quelle di cui è noto l’anno, nessuna è iniziata nel {year} o dopo.",
};
