import type { maps as english } from "../../en/desk/maps.ts";
import type { TextsLike } from "../../message.ts";

export const maps: TextsLike<typeof english> = {
  "new-map": "Nuova mappa",
  "new-map-lead":
    "Una mappa è un inventario con il proprio libro dei codici, gruppo e le proprie edizioni. Solo il nome breve e le lettere degli identificativi restano come sono; tutto il resto si può cambiare in seguito.",
  "map-name": "Nome",
  "map-slug": "Nome breve, per il suo indirizzo",
  "map-slug-hint":
    "Lettere dalla a alla z, cifre e trattini. Resta per sempre, perché altri lo citeranno. Se lasciato vuoto, si ricava dal nome.",
  "map-slug-will": "La mappa sarà all’indirizzo {address}",
  "map-slug-taken": "C’è già una mappa con questo nome breve.",
  "map-slug-wrong": "Solo lettere dalla a alla z, cifre e singoli trattini tra di esse; al massimo 64.",
  "map-what": "Di che cosa si tratta",
  "map-what-hint": "Una o due frasi per chi legge: quali iniziative, di dove, raccolte da chi.",
  "map-language": "Lingua di questi testi, e dei file che non dicono la propria",
  "map-codebook": "Libro dei codici iniziale",
  "map-codebook-lead":
    "Che cosa si chiede di ogni iniziativa. Lo studio lo cambia in seguito, e mostra prima che cosa succede ai valori.",
  "map-codebook-size": { one: "{count} variabile", other: "{count} variabili" },
  "map-codebook-copied": "Quello di un’altra mappa, così com’è",
  "map-codebook-of": "Mappa di cui si prende il libro dei codici",
  "map-codebook-from-file": "Uno da un file",
  "map-codebook-file": "File del libro dei codici",
  "map-codebook-forms":
    "Come lo scrive Mapwright (YAML, JSON), una tabella (CSV), SKOS (Turtle, JSON-LD) o REFI-QDA (QDC).",
  "map-synthetic": "Le iniziative sono inventate, per un corso o una prova",
  "map-synthetic-hint": "Ogni pagina, figura e file scaricato allora lo dice.",
  "map-synthetic-said": "Inventato per esercizio: nessuna iniziativa qui è reale",
  "map-more": "Licenza, bozza e identificativi",
  "map-licence": "Licenza dei dati",
  "map-licence-address": "Indirizzo della licenza",
  "map-attribution": "Chi va nominato con i dati",
  "map-drafts": "Chi legge la bozza",
  "map-drafts-team": "solo il gruppo",
  "map-drafts-public": "tutti",
  "map-prefix": "Lettere degli identificativi pubblici",
  "map-prefix-hint":
    "Da due a sei maiuscole davanti al numero, come in {example}. Restano per sempre. Se lasciate vuote, si ricavano dal nome breve.",
  "map-make": "Creare la mappa",
  "map-made": "La mappa è creata",
  "map-made-doubts": "Il suo libro dei codici è stato letto. Da guardare prima di codificare con esso:",
  "map-made-on": "Ai suoi primi passi",
  "map-other-languages": "Lo stesso in altre lingue",
  "map-told": "Che cosa si dice della mappa",
  "map-told-lead":
    "Si legge nelle pagine della bozza e di ogni edizione d’ora in poi. Le edizioni precedenti conservano ciò che dicevano, e il registro ciò che si diceva prima.",
  "map-told-keep": "Conservare",
  "map-told-kept": "È conservato.",
  "map-told-change": "Cambiare ciò che si dice di questa mappa",
  "map-told-stays":
    "Questo resta, perché altri lo citano: l’indirizzo {address} e le lettere {prefix} degli identificativi.",
  "steps-title": "Primi passi",
  "steps-lead": "Da una mappa vuota a una che altri leggono e citano. A ciò che è fatto si può tornare.",
  "step-next": "il prossimo",
  "step-open": "non ancora",
  "step-done": "fatto il {day}",
  "step-told": "Nome e descrizione",
  "step-told-said": "Che cosa si viene a sapere della mappa: che cos’è, in quali lingue, con quale licenza.",
  "step-codebook": "Libro dei codici",
  "step-codebook-said": "Che cosa si chiede di ogni iniziativa. Va messo a punto prima di codificare.",
  "step-protocol": "Protocollo",
  "step-protocol-said":
    "La domanda, i criteri con le loro prove e la regola che porta alla mappatura. Si può partire da quelli di IESI.",
  "step-sources": "Fonti",
  "step-sources-said": "Un elenco di iniziative viene letto, corretto e acquisito. Si può tornare indietro.",
  "step-sources-count": { one: "{count} file", other: "{count} file" },
  "step-team": "Gruppo",
  "step-team-said":
    "Chi vaglia, codifica e decide. A ciascuno un ruolo, e un link se non c’è ancora un account.",
  "step-team-count": { one: "{count} persona", other: "{count} persone" },
  "step-rounds": "Prima tornata",
  "step-rounds-said":
    "Due persone giudicano o codificano le stesse iniziative, all’oscuro l’una dell’altra. Un elenco arrivato già codificato può farne a meno.",
  "step-rounds-count": { one: "{count} tornata", other: "{count} tornate" },
  "step-release": "Prima edizione",
  "step-release-said":
    "Ciò che c’è viene congelato con il numero 1. Da allora tutti possono leggerlo e citarlo.",
  "problem-map-exists": "C’è già una mappa «{value}». Scegliere un altro nome breve.",
  "problem-map-name-missing": "Dare un nome alla mappa.",
  "problem-map-slug-missing":
    "Da questo nome non si è potuto ricavare un nome breve. Scriverne uno con lettere dalla a alla z.",
  "problem-map-slug-invalid":
    "«{value}» non è un nome breve: lettere dalla a alla z, cifre e singoli trattini tra di esse, al massimo 64.",
  "problem-map-prefix-invalid":
    "«{value}» non può precedere gli identificativi: servono da due a sei maiuscole, come CAH.",
  "problem-licence-address-invalid":
    "«{value}» non è l’indirizzo di una licenza. Comincia con https://, e la licenza ha un nome.",
  "problem-codebook-file-missing": "Scegliere il file del libro dei codici, o un altro libro dei codici.",
};
