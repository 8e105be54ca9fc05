import type { Message } from "../message.ts";

/** Texts of the organisations and of each one's page. */
export const organisations = {
  organisations: "Organisations",
  organisation: "Organisation",
  "organisation-search": "Search names of organisations",
  "organisations-shown": { one: "{count} of {of} organisations.", other: "{count} of {of} organisations." },
  role: "Role",
  roles: "Roles",
  "any-role": "Any role",
  "role-lead": "Lead",
  "role-partner": "Partner",
  "role-funder": "Funder",
  "role-technology": "Technology provider",
  "role-evaluator": "Evaluator",
  "role-beneficiaries": "Beneficiaries",
  "country-column": "Country",
  sector: "Sector",
  "page-of": "Page {page} of {pages}",
  "organisation-lead": {
    one: "Plays a role in {count} initiative, with {partners} other organisations.",
    other: "Plays a role in {count} initiatives, with {partners} other organisations.",
  },
  "as-role": { one: "{role}: {count} initiative", other: "{role}: {count} initiatives" },
  partners: "Organisations in the same initiatives",
  "no-partners": "No other organisation is named in its initiatives.",
  "shared-initiatives": { one: "{count} in common", other: "{count} in common" },
  "countries-of-initiatives": "Countries of its initiatives",
} as const satisfies Readonly<Record<string, Message>>;
