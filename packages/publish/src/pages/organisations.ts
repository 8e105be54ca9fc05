import type { OrganisationRole, ReleasedOrganisation } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
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
import { mapHead } from "./map-head.ts";

const linesPerPage = 50;

/** The list of organisations for an address: `q` words in the name, `role`, `page`. */
export function organisationsPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): OrganisationsPage {
  const roles = map.roles();
  const query = (parameters.get("q") ?? "").trim().slice(0, 300);
  const wanted = parameters.get("role");
  const all = map.content.organisations.filter(({ organisation }) => roles.has(organisation));
  const rolesOf = ({ organisation }: ReleasedOrganisation) => roles.get(organisation) ?? [];
  const counts = countedRoles(all.flatMap((one) => [...new Set(rolesOf(one).map(({ role }) => role))]));
  const role = counts.some((known) => known.role === wanted) ? wanted : null;
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = all
    .filter(({ name }) => words.every((word) => folded(name).includes(word)))
    .filter((one) => role === null || rolesOf(one).some((played) => played.role === role))
    .map((one) => lineOf(map, frame.language, one, rolesOf(one)))
    .sort((a, b) => b.initiatives - a.initiatives || (a.name < b.name ? -1 : 1));
  const pages = Math.max(1, Math.ceil(found.length / linesPerPage));
  const asked = Number(/^[1-9]\d{0,5}$/.exec(parameters.get("page") ?? "")?.[0] ?? 1);
  const page = Math.min(asked, pages);
  return {
    kind: "organisations",
    frame,
    map: mapHead(map, frame.language, edition),
    asked: { query, role, page },
    roles: counts,
    total: found.length,
    of: all.length,
    pages,
    list: found.slice((page - 1) * linesPerPage, page * linesPerPage),
  };
}

/** The page of an organisation; undefined when it plays no role in the release. */
export function organisationPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  id: string,
): OrganisationPage | undefined {
  const { content } = map;
  const { language } = frame;
  const found = content.organisations.find(({ organisation }) => organisation === id);
  const all = map.roles();
  const own = all.get(id);
  if (found === undefined || own === undefined) return undefined;
  const initiatives = new Map(map.initiatives.map((one) => [one.initiative, one]));
  const mine = new Set(own.map(({ initiative }) => initiative));
  const countries = [...mine].flatMap((initiative) => countryCodes(map, initiatives.get(initiative)));
  return {
    kind: "organisation",
    frame,
    map: mapHead(map, language, edition),
    organisation: lineOf(map, language, found, own),
    byRole: countedRoles(own.map(({ role }) => role)).map(({ role }) => ({
      role,
      initiatives: own
        .filter((played) => played.role === role)
        .map(({ initiative }) => ({
          id: initiative,
          title: titleOf(initiatives.get(initiative), initiative, language),
        })),
    })),
    partners: content.organisations
      .flatMap(({ organisation, name }) => {
        const shared = new Set(
          (all.get(organisation) ?? []).flatMap(({ initiative }) =>
            mine.has(initiative) ? [initiative] : [],
          ),
        ).size;
        return organisation === id || shared === 0 ? [] : [{ id: organisation, name, shared }];
      })
      .sort((a, b) => b.shared - a.shared || (a.name < b.name ? -1 : 1)),
    countries: countedRoles(countries).map(({ role: code, count }) => ({
      code,
      count,
      label: countryLabel(code, language),
    })),
  };
}

function lineOf(
  map: LoadedMap,
  language: Language,
  { organisation, name, country, sector }: ReleasedOrganisation,
  roles: readonly OrganisationRole[],
): OrganisationLine {
  return {
    id: organisation,
    name,
    country: country === null ? null : countryLabel(country, language),
    sector: sector === null ? null : sectorLabel(map, sector, language),
    initiatives: new Set(roles.map(({ initiative }) => initiative)).size,
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
