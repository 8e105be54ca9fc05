import { found, type LoadedMap } from "@mapwright/usecases";
import {
  countryName,
  type Frame,
  folded,
  type Label,
  type Language,
  labelIn,
  type OrganisationLine,
  type OrganisationPage,
  type OrganisationsPage,
} from "@mapwright/web";
import { countryCodes, titleOf } from "./initiative-facts.ts";
import {
  initiativeIn,
  organisationIn,
  organisationsOf,
  type RankedOrganisation,
  rankedOrganisations,
  rolesIn,
} from "./known-in-map.ts";
import { mapHead } from "./map-head.ts";

const linesPerPage = 50;

/** The list of organisations for an address: `q` words in the name, `role`, `page`. */
export function organisationsPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): OrganisationsPage {
  const query = (parameters.get("q") ?? "").trim().slice(0, 300);
  const wanted = parameters.get("role");
  const all = rankedOrganisations(map);
  const counts = found(map, rolesCounted);
  const role = counts.some((known) => known.role === wanted) ? wanted : null;
  const words = folded(query).split(/\s+/).filter(Boolean);
  const listed = all
    .filter(({ organisation: { name } }) => words.every((word) => folded(name).includes(word)))
    .filter(({ roles }) => role === null || roles.some((played) => played.role === role));
  const pages = Math.max(1, Math.ceil(listed.length / linesPerPage));
  const asked = Number(/^[1-9]\d{0,5}$/.exec(parameters.get("page") ?? "")?.[0] ?? 1);
  const page = Math.min(asked, pages);
  return {
    kind: "organisations",
    frame,
    map: mapHead(map, frame.language, edition),
    asked: { query, role, page },
    roles: counts,
    total: listed.length,
    of: all.length,
    pages,
    list: listed
      .slice((page - 1) * linesPerPage, page * linesPerPage)
      .map((one) => lineOf(map, frame.language, one)),
  };
}

/** How many organisations play each role. */
function rolesCounted(map: LoadedMap) {
  return countedRoles(
    rankedOrganisations(map).flatMap(({ roles }) => [...new Set(roles.map(({ role }) => role))]),
  );
}

/** The page of an organisation; undefined when it plays no role in the release. */
export function organisationPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  id: string,
): OrganisationPage | undefined {
  const { language } = frame;
  const organisation = organisationIn(map, id);
  const own = rolesIn(map).get(id);
  if (organisation === undefined || own === undefined) return undefined;
  const mine = new Set(own.map(({ initiative }) => initiative));
  const countries = [...mine].flatMap((initiative) => countryCodes(map, initiativeIn(map, initiative)));
  return {
    kind: "organisation",
    frame,
    map: mapHead(map, language, edition),
    organisation: lineOf(map, language, { organisation, roles: own, initiatives: mine.size }),
    byRole: countedRoles(own.map(({ role }) => role)).map(({ role }) => ({
      role,
      initiatives: own
        .filter((played) => played.role === role)
        .map(({ initiative }) => ({
          id: initiative,
          title: titleOf(initiativeIn(map, initiative), initiative, language),
        })),
    })),
    partners: partnersOf(map, id, mine),
    countries: countedRoles(countries).map(({ role: code, count }) => ({
      code,
      count,
      label: countryLabel(code, language),
    })),
  };
}

/** Those that play a role in the same initiatives, most in common first. */
function partnersOf(map: LoadedMap, id: string, mine: ReadonlySet<string>): OrganisationPage["partners"] {
  const partners = new Map<string, { id: string; name: string; shared: number }>();
  for (const initiative of mine)
    for (const { organisation, name } of organisationsOf(map, initiative)) {
      const shared = (partners.get(organisation)?.shared ?? 0) + 1;
      if (organisation !== id) partners.set(organisation, { id: organisation, name, shared });
    }
  return [...partners.values()].sort((a, b) => b.shared - a.shared || (a.name < b.name ? -1 : 1));
}

function lineOf(
  map: LoadedMap,
  language: Language,
  { organisation: { organisation, name, country, sector }, roles, initiatives }: RankedOrganisation,
): OrganisationLine {
  return {
    id: organisation,
    name,
    country: country === null ? null : countryLabel(country, language),
    sector: sector === null ? null : sectorLabel(map, sector, language),
    initiatives,
    roles: countedRoles(roles.map(({ role }) => role)),
  };
}

/** How often each word occurs, the most frequent first. */
function countedRoles(
  words: readonly string[],
): readonly { readonly role: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([role, count]) => ({ role, count }))
    .sort((a, b) => b.count - a.count || (a.role < b.role ? -1 : 1));
}

function countryLabel(code: string, language: Language): Label {
  return { text: countryName(code, language), lang: language };
}

/** A sector is a category of whichever variable of the codebook lists it. */
function sectorLabel({ content }: LoadedMap, sector: string, language: Language): Label {
  for (const { categories } of content.codebook.variables) {
    const category = categories.find(({ code }) => code === sector);
    if (category) return labelIn(category.label, language, sector);
  }
  return { text: sector, lang: "und" };
}
