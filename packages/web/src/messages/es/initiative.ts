import type { initiative as english } from "../en/initiative.ts";
import type { TextsLike } from "../message.ts";

export const initiative: TextsLike<typeof english> = {
  wave: "Ronda {wave}",
  "stage-candidate": "Candidata",
  "stage-duplicate": "Duplicada",
  "stage-out-of-scope": "Fuera de alcance",
  "stage-inventory": "En el inventario",
  "stage-shortlisted": "Preseleccionada",
  "stage-mapping": "En la cartografía",
  "stage-withdrawn": "Retirada",
  "values-known": { one: "{count} valor conocido", other: "{count} valores conocidos" },
  "values-missing": { one: "{count} valor desconocido", other: "{count} valores desconocidos" },
  "state-suggested": "Sugerido",
  "state-derived": "Derivado",
  "state-imported": "Importado",
  "state-self-declared": "Autodeclarado",
  "state-coded": "Codificado",
  "state-adjudicated": "Arbitrado",
  origin: "De dónde procede",
  row: "fila {row}",
  "at-page": "Página {page}",
  "under-codebook": "Libro de códigos {codebook}",
  records: {
    one: "{count} registro, tal como se encontró",
    other: "{count} registros, tal como se encontraron",
  },
  "raw-said": "La fila exactamente como se importó en el lote {batch}. Nunca cambia.",
  empty: "vacío",
};
