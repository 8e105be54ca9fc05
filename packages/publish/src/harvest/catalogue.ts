import type { LoadedMap } from "@mapwright/usecases";
import { extractForms, extractOf } from "../download/index.ts";
import { type Distribution, dcatDataset } from "../package/dcat.ts";
import { withClasses } from "../package/dcat-classes.ts";
import { themeList } from "../shared/eu-authorities.ts";
import { jsonLdOf } from "../shared/json-ld.ts";
import { iri, type Subject } from "../shared/rdf.ts";
import { turtleOf } from "../shared/turtle.ts";

/** What each form of a download is, for a catalogue. */
const forms: Readonly<Record<string, string>> = {
  csv: "The Inventory as a table.",
  json: "The Inventory with every value, citation and licence.",
  jsonl: "The Inventory, an initiative a line.",
  jsonld: "The Inventory in the words of schema.org.",
  geojson: "The Inventory on a map.",
};

/** The catalogue of an installation (DCAT-AP 3): a data set for the last release of each map, with its downloads. */
function catalogueSubjects(site: string, maps: readonly LoadedMap[]): readonly Subject[] {
  const datasets = maps.map((map) => ({
    map,
    base: `${site}/maps/${map.content.map.slug}/releases/${map.release?.release ?? "draft"}`,
  }));
  const text = (said: string) => ({ text: said, language: "en" });
  return withClasses([
    {
      iri: `${site}/catalogue`,
      type: "dcat:Catalog",
      statements: [
        ["dct:title", [text("Knowledge maps")]],
        [
          "dct:description",
          [text("Knowledge maps of social-innovation initiatives, each in its last release.")],
        ],
        ["dct:publisher", [iri(`${site}/catalogue#publisher`)]],
        ["foaf:homepage", [iri(`${site}/`)]],
        ["dcat:themeTaxonomy", [iri(themeList)]],
        ["dcat:dataset", datasets.map(({ base }) => iri(base))],
      ],
    },
    {
      iri: `${site}/catalogue#publisher`,
      type: "foaf:Agent",
      statements: [
        ["foaf:name", [text("Mapwright installation")]],
        ["foaf:homepage", [iri(`${site}/`)]],
      ],
    },
    { iri: themeList, type: "skos:ConceptScheme", statements: [["dct:title", [text("Data theme")]]] },
    ...datasets.flatMap(({ map, base }) =>
      dcatDataset(extractOf(map, { where: [], language: "en", site }), base, downloadsOf(site, map)),
    ),
  ]);
}

function downloadsOf(site: string, { content, release }: LoadedMap): readonly Distribution[] {
  const { slug } = content.map;
  return Object.entries(extractForms).map(([form, { media }]) => ({
    path: `initiatives.${form}`,
    about: forms[form] ?? form,
    media,
    address: `${site}/api/maps/${slug}/initiatives.${form}?release=${release?.release ?? "draft"}`,
  }));
}

export function catalogueTurtle(site: string, maps: readonly LoadedMap[]): string {
  return turtleOf(catalogueSubjects(site, maps));
}

export function catalogueJsonLd(site: string, maps: readonly LoadedMap[]): string {
  return jsonLdOf(catalogueSubjects(site, maps));
}
