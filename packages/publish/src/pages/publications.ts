import { type LoadedMap, offeredTemplates, type Store } from "@mapwright/usecases";
import { type Frame, languageFrom, languages, type PublicationsPage } from "@mapwright/web";
import { profileVariables } from "../brief/profiles.ts";
import { shippedLanguages } from "../brief/templates.ts";
import { mapHead } from "./map-head.ts";
import { viewsFor } from "./views-of.ts";

/** Makes what a page says of the data package of a release. */
export type ListPackage = (map: LoadedMap, frame: Frame) => Promise<PublicationsPage["package"]>;

/** Everything a map publishes: briefs in the languages they have, the data package, citation and connections. */
export async function publicationsPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  { store, list }: { readonly store: Store; readonly list: ListPackage },
): Promise<PublicationsPage> {
  const own = await offeredTemplates({ store }, map.content.map.slug);
  return {
    kind: "publications",
    frame,
    map: mapHead(map, frame.language, edition),
    briefs: [
      {
        template: "insights",
        ships: true,
        languages: languages.filter((one) => shippedLanguages("insights").includes(one)),
      },
      ...own.map(({ template, language }) => ({
        template,
        ships: false,
        languages: languages.filter((one) => one === (languageFrom(language) ?? "en")),
      })),
    ],
    profiles: profilesOf(map, frame),
    package: map.release === undefined ? null : await list(map, frame),
  };
}

/** Countries, regions, sectors and waves that occur, as what a profile can be about. */
function profilesOf(map: LoadedMap, { language }: Frame): PublicationsPage["profiles"] {
  const known = profileVariables.filter((code) =>
    map.table.columns.some(({ variable }) => variable === code),
  );
  const { facets } = map.atlas.facets([], { variables: known });
  return viewsFor(map, language, known)
    .filter(({ code }) => known.includes(code))
    .map(({ code, label, categories }) => ({
      label,
      about: categories
        .filter((category) => (facets[code]?.counts[category.code] ?? 0) > 0)
        .map((category) => ({ condition: `${code}=${category.code}`, label: category.label }))
        .sort((one, other) => one.label.text.localeCompare(other.label.text, language)),
    }))
    .filter(({ about }) => about.length > 0);
}
