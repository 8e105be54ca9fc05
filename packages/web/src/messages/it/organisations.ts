import type { organisations as english } from "../en/organisations.ts";
import type { TextsLike } from "../message.ts";

export const organisations: TextsLike<typeof english> = {
  organisations: "Organizzazioni",
  organisation: "Organizzazione",
  "organisation-search": "Cerca nomi di organizzazioni",
  "organisations-shown": { one: "{count} organizzazione su {of}.", other: "{count} organizzazioni su {of}." },
  role: "Ruolo",
  roles: "Ruoli",
  "any-role": "Qualsiasi ruolo",
  "role-lead": "Capofila",
  "role-partner": "Partner",
  "role-funder": "Finanziatore",
  "role-technology": "Fornitore di tecnologia",
  "role-evaluator": "Valutatore",
  "role-beneficiaries": "Beneficiari",
  "country-column": "Paese",
  sector: "Settore",
  "page-of": "Pagina {page} di {pages}",
  "organisation-lead": {
    one: "Ha un ruolo in {count} iniziativa, con altre {partners} organizzazioni.",
    other: "Ha un ruolo in {count} iniziative, con altre {partners} organizzazioni.",
  },
  "as-role": { one: "{role}: {count} iniziativa", other: "{role}: {count} iniziative" },
  partners: "Organizzazioni delle stesse iniziative",
  "no-partners": "Nelle sue iniziative non è nominata nessun'altra organizzazione.",
  "shared-initiatives": { one: "{count} in comune", other: "{count} in comune" },
  "countries-of-initiatives": "Paesi delle sue iniziative",
};
