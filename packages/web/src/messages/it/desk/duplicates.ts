import type { duplicates as english } from "../../en/desk/duplicates.ts";
import type { TextsLike } from "../../message.ts";

export const duplicates: TextsLike<typeof english> = {
  "desk-duplicates": "Doppioni",
  "duplicates-none": {
    one: "Nulla sembra un doppione tra {count} iniziativa.",
    other: "Nulla sembra un doppione tra {count} iniziative.",
  },
  "duplicates-lead": {
    one: "{count} coppia tra {compared} iniziative si somiglia. Unire non sposta nulla: i record del doppione contano per quella che resta e il suo identificatore porta lì. Tutto si può annullare.",
    other:
      "{count} coppie tra {compared} iniziative si somigliano, prima le più simili. Unire non sposta nulla: i record del doppione contano per quella che resta e il suo identificatore porta lì. Tutto si può annullare.",
  },
  "duplicates-comparing":
    "Tutte le iniziative vengono confrontate tra loro. La pagina mostra le coppie non appena sono trovate.",
  "duplicates-left": {
    one: "Resta {count} coppia in questa pagina.",
    other: "Restano {count} coppie in questa pagina.",
  },
  "duplicates-more": "Mostrare le prossime",
  "duplicates-said-merged": "{initiative} è stata unita a {other}.",
  "duplicates-said-different": "{initiative} e {other} sono diverse.",
  "duplicates-list": {
    one: "La {count} coppia di questa pagina",
    other: "Le {count} coppie di questa pagina",
  },
  "duplicates-as-open": "da decidere",
  "duplicates-as-merged": "unite",
  "duplicates-as-different": "diverse",
  "duplicates-as-moot": "superata",
  "duplicates-state-merged": "Queste due sono unite. Annulli per decidere di nuovo.",
  "duplicates-state-different": "Queste due sono distinte. Annulli per decidere di nuovo.",
  "duplicates-state-moot":
    "Una delle due è stata intanto unita a un’altra. Riapra la pagina per vedere che cosa è diventata questa coppia.",
  "duplicates-stays": "Questa resta",
  "duplicates-question": "{one} e {other} sono la stessa?",
  "duplicates-values": "Valori a fronte, quelli che differiscono",
  "duplicates-variable": "Variabile",
  "duplicates-all-same": "Nessun valore differisce.",
  "duplicates-same": {
    one: "{count} valore è uguale",
    other: "{count} valori sono uguali",
  },
  "duplicates-keep-lead":
    "Dove le due differiscono, nell’unione resta ciò che è contrassegnato: il valore di quella che resta, a meno che lì manchi. Scelga l’altro dove è migliore.",
  "duplicates-keep": "tenere",
  "duplicates-keep-both": "tenere entrambi",
  "duplicates-keep-nothing": "non dire nulla",
  "duplicates-kept-duplicate": "Da {initiative}:",
  "duplicates-kept-both": "Da entrambe:",
  "duplicates-kept-survivor": "Com’erano prima:",
  "duplicates-known": {
    one: "{count} valore noto",
    other: "{count} valori noti",
  },
  "duplicates-why": "Motivo, se vuole; resta nel registro",
  "duplicates-submit": "La stessa: unire",
  "duplicates-different": "Non è la stessa",
  "duplicates-next": "Coppia successiva",
  "duplicates-previous": "Coppia precedente",
  "duplicates-reason": "Dare un motivo",
  "duplicates-undo": "Annullare",
  "duplicates-reason-same": "Confrontate a fronte: la stessa iniziativa.",
  "duplicates-reason-different": "Confrontate a fronte: due iniziative.",
  "duplicates-reason-undo": "Annullato subito.",
  "duplicates-decided": "Deciso prima",
  "duplicates-decided-before": {
    one: "{count} decisione precedente è nel registro.",
    other: "{count} decisioni precedenti sono nel registro.",
  },
  "duplicates-decision": "Decisione",
  "duplicates-decided-merged": "è la stessa di",
  "duplicates-decided-different": "non è",
  "duplicates-undone": "annullato",
  "duplicates-likeness": "simili al {share}",
  "factor-name": "nomi simili al {share}",
  "factor-address": "stesso indirizzo",
  "factor-no-address": "altro indirizzo",
  "factor-organisations": "organizzazioni in comune",
  "factor-no-organisations": "nessuna organizzazione in comune",
  "factor-countries": "paesi in comune",
  "factor-no-countries": "altro paese",
};
