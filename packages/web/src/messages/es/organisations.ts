import type { organisations as english } from "../en/organisations.ts";
import type { TextsLike } from "../message.ts";

export const organisations: TextsLike<typeof english> = {
  organisations: "Organizaciones",
  organisation: "Organización",
  "organisation-search": "Buscar nombres de organizaciones",
  "organisations-shown": { one: "{count} de {of} organizaciones.", other: "{count} de {of} organizaciones." },
  role: "Función",
  roles: "Funciones",
  "any-role": "Cualquier función",
  "role-lead": "Entidad principal",
  "role-partner": "Socio",
  "role-funder": "Financiador",
  "role-technology": "Proveedor de tecnología",
  "role-evaluator": "Evaluador",
  "role-beneficiaries": "Beneficiarios",
  "country-column": "País",
  sector: "Sector",
  "page-of": "Página {page} de {pages}",
  "organisation-lead": {
    one: "Participa en {count} iniciativa, con otras {partners} organizaciones.",
    other: "Participa en {count} iniciativas, con otras {partners} organizaciones.",
  },
  "as-role": { one: "{role}: {count} iniciativa", other: "{role}: {count} iniciativas" },
  partners: "Organizaciones de las mismas iniciativas",
  "no-partners": "No se nombra ninguna otra organización en sus iniciativas.",
  "shared-initiatives": { one: "{count} en común", other: "{count} en común" },
  "countries-of-initiatives": "Países de sus iniciativas",
};
