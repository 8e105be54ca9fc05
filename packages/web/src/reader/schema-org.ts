import { countryName } from "./country-name.ts";
import type { MapHead } from "./frame/map-head.ts";
import type { OrganisationPage } from "./organisations/pages.ts";
import type { InitiativePage, OverviewPage, Page } from "./page.ts";
import type { PlacePage } from "./place/place-page.ts";

type Described = Readonly<Record<string, unknown>>;

/**
 * What a page is about in the words of schema.org (30.0), for search engines and harvesters: a project, an organisation, a
 * place or the map as a data set; undefined for every other page. Each word is one that its type has.
 */
export function schemaOf(page: Page): Described | undefined {
  const described = describe(page);
  return described && { "@context": "https://schema.org", ...described };
}

function describe(page: Page): Described | undefined {
  switch (page.kind) {
    case "initiative":
      return projectOf(page);
    case "organisation":
      return organisationOf(page);
    case "place":
      return placeOf(page);
    case "overview":
      return dataSetOf(page);
    default:
      return undefined;
  }
}

function projectOf({ title, summary, schema, id, map, frame }: InitiativePage): Described {
  const { countries, longitude, latitude } = schema;
  return {
    "@type": "Project",
    identifier: id,
    name: title.text,
    ...(summary ? { description: summary.text } : {}),
    ...(schema.url ? { url: schema.url } : {}),
    ...(schema.startYear === null ? {} : { foundingDate: String(schema.startYear) }),
    ...(countries.length > 0
      ? {
          areaServed: countries.map((code) => ({
            "@type": "Country",
            name: countryName(code, frame.language),
            identifier: code,
          })),
        }
      : {}),
    ...(longitude !== null && latitude !== null
      ? { location: { "@type": "Place", geo: { "@type": "GeoCoordinates", longitude, latitude } } }
      : {}),
    ...membersOf(schema.organisations),
    subjectOf: editionOf(map),
  };
}

/** Funders are what schema.org calls them; every other role is one of a member. */
function membersOf(organisations: InitiativePage["schema"]["organisations"]): Described {
  const named = (isWanted: (role: string) => boolean) =>
    organisations.flatMap(({ name, role }) => (isWanted(role) ? [{ "@type": "Organization", name }] : []));
  const funder = named((role) => role === "funder");
  const member = named((role) => role !== "funder");
  return { ...(funder.length > 0 ? { funder } : {}), ...(member.length > 0 ? { member } : {}) };
}

function organisationOf({ organisation, byRole, map }: OrganisationPage): Described {
  const { id, name, country } = organisation;
  const joined = byRole.flatMap(({ role, initiatives }) => (role === "funder" ? [] : initiatives));
  const projects = [...new Map(joined.map((initiative) => [initiative.id, initiative])).values()];
  return {
    "@type": "Organization",
    identifier: id,
    name,
    ...(country === null ? {} : { location: { "@type": "Country", name: country.text } }),
    ...(projects.length === 0
      ? {}
      : {
          memberOf: projects.map(({ id: project, title }) => ({
            "@type": "Project",
            identifier: project,
            name: title.text,
          })),
        }),
    subjectOf: editionOf(map),
  };
}

function placeOf({ level, name, within, map }: PlacePage): Described {
  const larger = within.at(-1);
  const type = level === "city" ? "City" : level === 0 ? "Country" : "AdministrativeArea";
  return {
    "@type": type,
    name: name.text,
    ...(larger === undefined ? {} : { containedInPlace: { "@type": "Place", name: larger.label.text } }),
    subjectOf: editionOf(map),
  };
}

function dataSetOf({ description, map }: OverviewPage): Described {
  return { ...editionOf(map), ...(description ? { description: description.text } : {}) };
}

/** The state of the map that a page was computed from. */
function editionOf({ title, edition, credit }: MapHead): Described {
  const { licence, attribution, citation } = credit;
  return {
    "@type": "Dataset",
    name: title.text,
    ...(edition.kind === "draft"
      ? { creativeWorkStatus: "Draft" }
      : {
          version: String(edition.number),
          datePublished: edition.frozenAt.slice(0, 10),
          identifier: `sha256:${edition.sha256}`,
        }),
    ...(licence === null ? {} : { license: licence.address ?? licence.name }),
    ...(attribution === null ? {} : { creator: { "@type": "Organization", name: attribution } }),
    ...(citation === null ? {} : { creditText: citation }),
  };
}
