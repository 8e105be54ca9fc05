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
    ...(licence?.address ? { license: licence.address } : {}),
    isPartOf: { "@type": "Dataset", name: page.map.title.text },
  };
}
