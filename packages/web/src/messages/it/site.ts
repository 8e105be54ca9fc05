import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  data: "Dati",
  "site-releases": "Edizioni di questa mappa",
  "site-all-releases": "Tutte le edizioni",
  "site-newer": "L’edizione {number} è più recente",
  "site-same-page": "Questa pagina nell’edizione {number}",
  "site-files": "I file dell’edizione {number}",
  "site-files-lead":
    "Tutto ciò che dice questa edizione, per programmi, archivi e fogli di calcolo: gli stessi dati di cui sono fatte queste pagine.",
  "site-file": "File",
  "site-file-about": "Contenuto",
  "site-file-size": "Dimensione",
  "site-kilobytes": "{size} kB",
  "site-cite": "Come citare",
  "site-fingerprint": "Impronta dell’edizione (SHA-256)",
  "site-moved": "Questa pagina si trova nell’edizione più recente",
  "site-go": "Vai alla pagina",
  "site-dropped": "{id} non è più nell’edizione {number}",
  "site-dropped-lead":
    "L’iniziativa era da ultimo nell’edizione {number}, che resta come è stata pubblicata.",
  "site-dropped-go": "Vederla nell’edizione {number}",
  "site-release-line": "{initiatives} iniziative, fissata il {day}",
};
