import type { pilot as english } from "../../en/desk/pilot.ts";
import type { TextsLike } from "../../message.ts";

export const pilot: TextsLike<typeof english> = {
  "pilot-lead":
    "Una pilota dice se un gruppo può cominciare: l’alfa di ogni domanda rispetto alla soglia, e ciascuno rispetto alle risposte di riferimento.",
  "pilot-go": "Via libera: ogni domanda raggiunge un alfa di {threshold}.",
  "pilot-no-go":
    "Non ancora: almeno una domanda resta sotto un alfa di {threshold}. Parlatene, precisate il codebook e rifate una pilota.",
  "pilot-open":
    "Questa pilota è ancora aperta; le risposte di riferimento restano sigillate fino alla chiusura.",
  "pilot-questions": "Domanda per domanda",
  "pilot-verdict": "Via libera o no",
  "pilot-yes": "via libera",
  "pilot-no": "non ancora",
  "pilot-people": "Ciascuno rispetto alle risposte di riferimento",
  "pilot-no-gold": "Per questa pilota non sono state date risposte di riferimento.",
  "pilot-share":
    "{part} su {of} come le risposte di riferimento ({share}, intervallo al 95% da {low} a {high})",
  "pilot-none-judged": "nessuna risposta di riferimento è stata giudicata",
  "ready-go": "può cominciare",
  "ready-no-go": "non ancora",
  "ready-too-few": "troppo poche per dirlo",
  "pilot-yours": "Il suo risultato",
  "pilot-yours-lead":
    "Solo lei e il coordinamento vedete questo. Serve a esercitarsi e non cambia nulla nella mappa.",
  "pilot-missed": { one: "{count} risposta differisce", other: "{count} risposte differiscono" },
  "pilot-missed-line": "{about}: scelto {chosen}, riferimento {gold}",
  "pilot-see": "Vedere il risultato della pilota",
  "drift-title": "La concordanza sta scivolando?",
  "drift-none": "Nessun segno di deriva.",
  "drift-alarm":
    "Allarme in {weeks}: la concordanza è scesa dall’atteso {expected} verso il {worrying}. Parlatene prima di proseguire.",
  "drift-method":
    "Ogni due voti sono un confronto, nella settimana del secondo. Un CUSUM unilaterale pesa {worrying} contro {expected}; un’evidenza di {limit} dà l’allarme.",
  "drift-pairs": "Tra loro",
  "drift-gold": "Rispetto alle risposte di riferimento",
  "drift-week": "Settimana",
  "drift-agreed": "Uguali",
  "drift-evidence": "Evidenza di deriva",
  "drift-alarms-in": "Allarme di deriva: {questions}. Vedi sotto.",
  "drift-alarm-mark": "allarme",
  "pilot-threshold": "Alfa di Krippendorff da cui si può cominciare",
  "pilot-gold-lines": "Risposte di riferimento: ciò che è giusto, noto in anticipo",
  "pilot-gold-lead":
    "Una per riga: iniziativa, domanda, risposta. Più codici si uniscono con +; ~not-reported, ~not-applicable e ~unclear dicono che una risposta manca. Restano sigillate finché la pilota non è chiusa. Per esempio:",
  "pilot-gold-unread":
    "Risposte di riferimento: queste righe non dicono iniziativa, domanda di questa tornata e risposta: {lines}.",
  "drift-plan": "Quando l’accordo deve dare l’allarme",
  "drift-plan-lead": "Osservato di settimana in settimana finché la tornata dura.",
  "drift-expected": "Per cento dei confronti che dovrebbero concordare",
  "drift-worrying": "Per cento preoccupante",
};
