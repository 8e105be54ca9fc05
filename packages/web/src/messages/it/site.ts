import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  "site-releases": "Edizioni di questa mappa",
  "site-all-releases": "Tutte le edizioni",
  "site-newer": "L’edizione {number} è più recente",
  "site-same-page": "Questa pagina nell’edizione {number}",
  "site-publications-lead":
    "Tutto ciò che dice questa edizione, per programmi, archivi e fogli di calcolo: gli stessi dati di cui sono fatte queste pagine.",
  "site-moved": "Questa pagina si trova nell’edizione più recente",
  "site-go": "Vai alla pagina",
  "site-dropped": "{id} non è più nell’edizione {number}",
  "site-dropped-lead":
    "L’iniziativa era da ultimo nell’edizione {number}, che resta come è stata pubblicata.",
  "site-dropped-go": "Vederla nell’edizione {number}",
  "site-release-line": "{initiatives} iniziative, fissata il {day}",
  "site-needs-script":
    "Senza script si legge solo questa pagina; per cercare nel file e passare alle altre, il browser deve poter eseguire script.",
  "site-some-forms":
    "Questo file porta le forme che si aprono da sé. SQLite, Parquet, JSON-LD e altre sono nel pacchetto di dati dell’edizione.",
};
