import type { organisations as english } from "../en/organisations.ts";
import type { TextsLike } from "../message.ts";

export const organisations: TextsLike<typeof english> = {
  organisations: "Organisationen",
  organisation: "Organisation",
  "organisation-search": "Namen von Organisationen suchen",
  "organisations-shown": {
    one: "{count} von {of} Organisationen.",
    other: "{count} von {of} Organisationen.",
  },
  role: "Rolle",
  roles: "Rollen",
  "any-role": "Jede Rolle",
  "role-lead": "Federführung",
  "role-partner": "Partner",
  "role-funder": "Geldgeber",
  "role-technology": "Technologieanbieter",
  "role-evaluator": "Evaluation",
  "role-beneficiaries": "Begünstigte",
  "country-column": "Land",
  sector: "Sektor",
  "page-of": "Seite {page} von {pages}",
  "organisation-lead": {
    one: "Wirkt an {count} Initiative mit; andere Organisationen darin: {partners}.",
    other: "Wirkt an {count} Initiativen mit; andere Organisationen darin: {partners}.",
  },
  "as-role": { one: "{role}: {count} Initiative", other: "{role}: {count} Initiativen" },
  partners: "Organisationen derselben Initiativen",
  "no-partners": "In ihren Initiativen ist keine andere Organisation genannt.",
  "shared-initiatives": { one: "{count} gemeinsam", other: "{count} gemeinsam" },
  "countries-of-initiatives": "Länder ihrer Initiativen",
};
