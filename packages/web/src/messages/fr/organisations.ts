import type { organisations as english } from "../en/organisations.ts";
import type { TextsLike } from "../message.ts";

export const organisations: TextsLike<typeof english> = {
  organisations: "Organisations",
  organisation: "Organisation",
  "organisation-search": "Rechercher un nom d'organisation",
  "organisations-shown": { one: "{count} organisation sur {of}.", other: "{count} organisations sur {of}." },
  role: "Rôle",
  roles: "Rôles",
  "any-role": "Tous les rôles",
  "role-lead": "Chef de file",
  "role-partner": "Partenaire",
  "role-funder": "Financeur",
  "role-technology": "Fournisseur de technologie",
  "role-evaluator": "Évaluateur",
  "role-beneficiaries": "Bénéficiaires",
  "country-column": "Pays",
  sector: "Secteur",
  "page-of": "Page {page} sur {pages}",
  "organisation-lead": {
    one: "Joue un rôle dans {count} initiative, avec {partners} autres organisations.",
    other: "Joue un rôle dans {count} initiatives, avec {partners} autres organisations.",
  },
  "as-role": { one: "{role} : {count} initiative", other: "{role} : {count} initiatives" },
  partners: "Organisations des mêmes initiatives",
  "no-partners": "Aucune autre organisation n'est nommée dans ses initiatives.",
  "shared-initiatives": { one: "{count} en commun", other: "{count} en commun" },
  "countries-of-initiatives": "Pays de ses initiatives",
};
