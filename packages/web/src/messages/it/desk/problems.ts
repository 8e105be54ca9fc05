import type { problems as english } from "../../en/desk/problems.ts";
import type { TextsLike } from "../../message.ts";

export const problems: TextsLike<typeof english> = {
  "problem-sign-in-needed": "La sua sessione è terminata. Nulla è stato modificato.",
  "problem-second-factor-needed":
    "Questa installazione le chiede un secondo fattore. Lo imposti nella pagina del suo account.",
  "problem-right-missing": "I suoi ruoli non lo permettono. Si rivolga a un proprietario della mappa.",
  "problem-initiative-unknown": "La mappa non ha un’iniziativa «{value}».",
  "problem-initiative-in-round":
    "{value} è oggetto di una tornata in corso. Attenda che i suoi disaccordi siano risolti, oppure chiuda la tornata.",
  "problem-initiative-merged": "{value} è già stata unita. Riapra la pagina per vedere a quale.",
  "problem-initiative-withdrawn":
    "{value} è stata ritirata e non descrive più nulla. Prima la importi di nuovo.",
  "problem-merge-covered": "Quella conservata è stata a sua volta unita. Annulli prima l’unione più recente.",
  "problem-merge-undone": "Questa unione è già stata annullata.",
  "problem-distinction-known": "Queste due sono già distinte.",
  "problem-distinction-undone": "È già stato annullato.",
  "problem-task-unknown": "Questo compito non c’è, o è di qualcun altro.",
  "problem-task-submitted": "È già consegnato, e definitivo.",
  "problem-task-released": "Questo compito è stato ripreso; risponde qualcun altro.",
  "problem-task-sealed": "Si potrà cambiare quando tutti avranno risposto.",
  "problem-verdict-incomplete": "Manca ancora un giudizio, o la citazione o il motivo che richiede.",
  "problem-coding-incomplete": "Manca ancora una risposta, o la prova che richiede.",
  "problem-suggestion-before-choice": "Dia prima la sua risposta; poi potrà vedere il suggerimento.",
  "problem-round-closed": "La tornata è chiusa.",
  "problem-round-empty": "Nessuna iniziativa sarebbe assegnata. Ne scelga altre.",
  "problem-round-open":
    "La tornata di codifica {value} è aperta. La chiuda prima di cambiare il libro dei codici: tutti devono rispondere alle stesse domande.",
  "problem-conflicts-open":
    "La tornata {value} ha disaccordi non risolti. Li risolva prima di cambiare il libro dei codici.",
  "problem-codebook-stale":
    "Qualcuno ha intanto messo in vigore un’altra versione del libro dei codici. La guardi, poi riprovi.",
  "problem-codebook-version-taken": "Esiste già un libro dei codici di questa versione.",
  "problem-migration-incomplete": "Il piano non dice ancora che cosa diventa ogni categoria.",
  "problem-protocol-without-criteria": "Il protocollo non ha ancora criteri. Prima li scriva.",
  "problem-conflict-settled": "Questo disaccordo è già risolto.",
  "problem-conflict-open": "Questo disaccordo non è ancora risolto.",
  "problem-adjudicator-of-pair": "Lei stessa ha risposto a questa: deve decidere qualcun altro.",
  "problem-adjudicator-interested": "Ha dichiarato un interesse in questa: deve decidere qualcun altro.",
  "problem-release-withdrawn": "Questa edizione è già ritirata.",
  "problem-template-changed":
    "Qualcuno ha intanto salvato questa nota. La riapra per vedere la sua; il suo testo è ancora qui.",
  "problem-template-name-taken": "Esiste già una nota con questo nome. Ne scelga un altro.",
  "problem-batch-in-other-wave":
    "Il lotto {value} ha già acquisito questo file, per un’altra ondata. Se appartiene a questa, ritirare prima quel lotto.",
  "problem-map-unknown": "Questa mappa non esiste.",
};
