import type { InitiativePage } from "./page.ts";

/** An initiative in the words of schema.org, for search engines and harvesters. */
export function schemaOf(page: InitiativePage): Readonly<Record<string, unknown>> {
  const { title, summary, schema, id, licence } = page;
  return {
    "@context": "https://schema.org",
    "@type": "Project",
    identifier: id,
    name: title.text,
    ...(title.lang === "und" ? {} : { inLanguage: title.lang }),
    ...(summary ? { description: summary.text } : {}),
    ...(schema.url ? { url: schema.url } : {}),
    ...(schema.startYear === null ? {} : { foundingDate: String(schema.startYear) }),
    ...(schema.countries.length > 0
      ? { areaServed: schema.countries.map((name) => ({ "@type": "Country", name })) }
      : {}),
    ...(schema.longitude !== null && schema.latitude !== null
      ? {
          location: {
            "@type": "Place",
            geo: { "@type": "GeoCoordinates", longitude: schema.longitude, latitude: schema.latitude },
          },
        }
      : {}),
    ...organisationsOf(schema.organisations),
    ...(licence?.address ? { license: licence.address } : {}),
    isPartOf: { "@type": "Dataset", name: page.map.title.text },
  };
}

/** Funders are what schema.org calls them; every other role is one of a member. */
function organisationsOf(organisations: InitiativePage["schema"]["organisations"]) {
  const named = (isWanted: (role: string) => boolean) =>
    organisations.flatMap(({ name, role }) => (isWanted(role) ? [{ "@type": "Organization", name }] : []));
  const funder = named((role) => role === "funder");
  const member = named((role) => role !== "funder");
  return { ...(funder.length > 0 ? { funder } : {}), ...(member.length > 0 ? { member } : {}) };
}
