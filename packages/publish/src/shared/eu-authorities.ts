const authority = "http://publications.europa.eu/resource/authority";

/** File types of the EU's authority list by ending; forms that it lacks are left out of a record. */
const fileTypes: Readonly<Record<string, string>> = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  jsonl: "JSON",
  jsonld: "JSON_LD",
  geojson: "GEOJSON",
  parquet: "PARQUET",
  ttl: "RDF_TURTLE",
  zip: "ZIP",
};

export function fileTypeAddress(path: string): string | undefined {
  const type = fileTypes[path.split(".").at(-1) ?? ""];
  return type === undefined ? undefined : `${authority}/file-type/${type}`;
}

/** Three-letter codes of the languages that maps are written in; others have no address here. */
const languages: Readonly<Record<string, string>> = {
  bg: "BUL",
  cs: "CES",
  da: "DAN",
  de: "DEU",
  el: "ELL",
  en: "ENG",
  es: "SPA",
  et: "EST",
  fi: "FIN",
  fr: "FRA",
  ga: "GLE",
  hr: "HRV",
  hu: "HUN",
  it: "ITA",
  lt: "LIT",
  lv: "LAV",
  mt: "MLT",
  nl: "NLD",
  pl: "POL",
  pt: "POR",
  ro: "RON",
  sk: "SLK",
  sl: "SLV",
  sv: "SWE",
};

export function languageAddress(tag: string): string | undefined {
  const code = languages[tag.split("-")[0] ?? tag];
  return code === undefined ? undefined : `${authority}/language/${code}`;
}

/** The theme that every map of social initiatives belongs to, what it is called there, and the list that it is from. */
export const societyTheme = `${authority}/data-theme/SOCI`;
export const societyThemeName = "Population and society";
export const themeList = `${authority}/data-theme`;
export const publicAccess = `${authority}/access-right/PUBLIC`;
