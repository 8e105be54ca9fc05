import type { Codebook } from "../codebook/index.ts";
import type { MissingReason } from "../shared/index.ts";
import { foldText } from "./fold.ts";

/** Why a column that was suggested for no variable is ignored. */
export const nothingFits = "Nothing in the codebook was found to fit.";

/** Words that columns go by in English, French, German, Spanish and Italian, and the tags of RIS, beside the labels. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  name: [
    ...["name", "title", "project", "project name", "initiative", "ti", "t1"],
    ...["nom", "titre", "projet", "titel", "bezeichnung", "projekt", "initiative name"],
    ...[
      "nombre",
      "titulo",
      "proyecto",
      "iniciativa",
      "nome",
      "titolo",
      "progetto",
      "iniziativa",
      "denominazione",
    ],
  ],
  description: [
    ...["description", "summary", "abstract", "ab", "resume", "beschreibung", "kurzbeschreibung"],
    ...["zusammenfassung", "descripcion", "resumen", "descrizione", "sintesi"],
  ],
  website: [
    ...["website", "url", "web", "homepage", "link", "contact website", "ur", "site web", "site internet"],
    ...["webseite", "internetseite", "sitio web", "pagina web", "enlace", "sito", "sito web"],
  ],
  country: [
    "country",
    "countries",
    "pays",
    "land",
    "lander",
    "pais",
    "paises",
    "paese",
    "paesi",
    "addr country",
  ],
  city: [
    ...["city", "town", "municipality", "locality", "addr city", "ville", "commune", "stadt", "ort"],
    ...["gemeinde", "ciudad", "municipio", "localidad", "citta", "comune"],
  ],
  region: ["region", "nuts", "nuts code", "code nuts", "nuts region"],
  start_year: [
    ...["start year", "year", "start date", "year of start", "founded", "py", "y1"],
    ...["annee", "annee de debut", "date de debut", "debut", "jahr", "anfangsjahr", "startjahr", "beginn"],
    ...["startdatum", "ano", "ano de inicio", "fecha de inicio", "inicio"],
    ...["anno", "anno di inizio", "anno di avvio", "data di inizio"],
  ],
  end_year: [
    ...["end year", "end date", "year of end", "annee de fin", "date de fin", "endjahr", "enddatum", "ende"],
    ...["ano de fin", "fecha de fin", "anno di fine", "data di fine"],
  ],
  longitude: ["longitude", "lon", "lng", "long", "x", "langengrad", "longitud", "longitudine"],
  latitude: ["latitude", "lat", "y", "breitengrad", "latitud", "latitudine"],
};
export const idWords: readonly string[] = ["id", "identifier", "external id", "uuid", "identificador"];

/** What cells say when nobody knows. Two letters like "NA" are left out: they are a country. */
export const missingWords: Readonly<Record<string, MissingReason>> = Object.fromEntries(
  [
    ...["-", "–", "?", "n/a", "n.a.", "#n/a", "null", "none given", "unknown", "not known", "not available"],
    ...["no data", "inconnu", "non disponible", "unbekannt", "k. a.", "k.a.", "keine angabe"],
    ...["desconocido", "no disponible", "sin datos", "sconosciuto", "non noto", "n.d."],
  ].map((word) => [word, "not-reported"]),
);

/** What a column of a variable may be called, folded: its code, its labels in every language and usual words. */
export function namesOf({ variables }: Codebook, code: string): readonly string[] {
  const variable = variables.find((known) => known.code === code);
  if (variable === undefined) return [];
  return [code, ...Object.values(variable.label), ...(usualNames[code] ?? [])].map(foldText);
}

/** A folded name without the endings of plurals, good only for comparing: "target groups" and "target group". */
export function singular(word: string): string {
  return word
    .split(" ")
    .map((part) => (part.length > 3 ? part.replace(/(s|n)$/, "") : part))
    .join(" ");
}
