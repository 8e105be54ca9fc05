import { inventoryOf } from "@mapwright/atlas";
import { citationOf, organisationRoles } from "@mapwright/domain";
import { facetVariables, type LoadedMap } from "@mapwright/usecases";
import { type Frame, type Headline, labelIn, messagesIn, type OverviewPage } from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { knowledgeMapOf, viewsFor } from "./views-of.ts";

/** The first page of a map: what it is, its numbers with their bases, the knowledge map and where it comes from. */
export function overviewPage(map: LoadedMap, frame: Frame, edition: string): OverviewPage {
  const { content, atlas, release } = map;
  const { language } = frame;
  const { description, licence, attribution, views } = content.map;
  const bars = (views?.headline ?? facetVariables(map)).slice(0, 6);
  const { total, facets } = atlas.facets([], { variables: bars });
  return {
    kind: "overview",
    frame,
    map: mapHead(map, language, edition),
    description: description === undefined ? null : labelIn(description, language),
    headlines: headlinesOf(map, frame),
    variables: viewsFor(map, language, bars),
    bars,
    total,
    facets,
    knowledgeMap: knowledgeMapOf(map, language),
    sources: content.sources.map(({ source, title, address, licence: named, attribution: words }) => ({
      title: labelIn(title, language, source),
      address,
      licence: named,
      attribution: words,
      rows: content.batches
        .filter((batch) => batch.source === source)
        .reduce((sum, { rows }) => sum + rows, 0),
    })),
    licence: licence ?? null,
    attribution: attribution ?? null,
    citation: release === undefined ? null : citationOf(content.map, release.manifest).text,
  };
}

/** The Inventory, the Mapping where there is one, the EU part and the organisations, each over its base. */
function headlinesOf({ atlas, content }: LoadedMap, { language }: Frame): readonly Headline[] {
  const messages = messagesIn(language);
  const say = (text: string) => ({ text, lang: language });
  const all = atlas.table.rows;
  const organisations = organisationRoles(inventoryOf(content)).size;
  const { facets } = atlas.facets([], { variables: ["stage", "eu"] });
  const mapped = facets["stage"]?.counts["mapping"] ?? 0;
  const eu = facets["eu"];
  const known = eu === undefined ? 0 : (eu.counts["yes"] ?? 0);
  return [
    { label: say(messages.text("stage-inventory")), value: all, base: null, missing: null, where: [] },
    ...(mapped === 0
      ? []
      : [
          {
            label: say(messages.text("stage-mapping")),
            value: mapped,
            base: all,
            missing: null,
            where: ["stage=mapping"],
          },
        ]),
    ...(known === 0 || eu === undefined
      ? []
      : [
          {
            label: labelIn(content.codebook.variables.find(({ code }) => code === "eu")?.label, language),
            value: known,
            base: eu.base,
            missing: all - eu.base,
            where: ["eu=yes"],
          },
        ]),
    ...(organisations === 0
      ? []
      : [
          {
            label: say(messages.text("kind-organisations")),
            value: organisations,
            base: null,
            missing: null,
            where: [],
            path: "/organisations",
          },
        ]),
  ];
}
