import { citationOf, type ReleaseRow } from "@mapwright/domain";
import { facetVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type Frame,
  type Headline,
  type Language,
  labelIn,
  type MadeView,
  messagesIn,
  type OverviewPage,
} from "@mapwright/web";
import { groupsView } from "./groups.ts";
import { countedStates, releaseView, wavesOf } from "./how-made.ts";
import { rolesIn } from "./known-in-map.ts";
import { mapHead } from "./map-head.ts";
import { knowledgeMapOf, viewsFor } from "./views-of.ts";

/** The first page of a map: what it is, its numbers with their bases, the knowledge map and where it comes from. */
export function overviewPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  frozen: readonly ReleaseRow[],
): OverviewPage {
  const { content, atlas, release } = map;
  const { language } = frame;
  const groups = groupsView(map, language, parameters);
  const { description, licence, attribution, views } = content.map;
  const bars = (views?.headline ?? facetVariables(map))
    .filter((code) => code !== groups?.state.by)
    .slice(0, 6);
  const last = release ?? frozen.at(-1);
  const { total, facets } = atlas.facets([], { variables: bars });
  return {
    kind: "overview",
    frame,
    map: mapHead(map, language, edition),
    description: description === undefined ? null : labelIn(description, language),
    headlines: headlinesOf(map, frame),
    variables: viewsFor(map, language, [...new Set([...bars, ...(groups?.setup.by ?? [])])]),
    bars,
    total,
    facets,
    groups,
    knowledgeMap: knowledgeMapOf(map, language),
    changes: last === undefined ? null : releaseView(last),
    made: madeView(map, language),
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

function madeView(map: LoadedMap, language: Language): MadeView {
  const { codebook, protocol, people } = map.content;
  return {
    question: protocol === null ? null : labelIn(protocol.question, language),
    codersPerItem: protocol?.codersPerItem ?? null,
    codebook: `${codebook.id}@${codebook.version}`,
    waves: wavesOf(map).map(({ wave, initiatives }) => ({ wave, initiatives })),
    people: Object.entries(people).map(([role, count]) => ({ role, count })),
    states: countedStates(map),
  };
}

/** The Inventory, the Mapping where there is one, the EU part and the organisations, each over its base. */
function headlinesOf(map: LoadedMap, { language }: Frame): readonly Headline[] {
  const { atlas, content } = map;
  const messages = messagesIn(language);
  const say = (text: string) => ({ text, lang: language });
  const all = atlas.table.rows;
  const organisations = rolesIn(map).size;
  const known = new Set(atlas.table.columns.map(({ variable }) => variable));
  const { facets } = atlas.facets([], { variables: ["stage", "eu"].filter((code) => known.has(code)) });
  const mapped = facets["stage"]?.counts["mapping"] ?? 0;
  const eu = facets["eu"];
  const inEu = eu?.counts["yes"] ?? 0;
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
    ...(inEu === 0 || eu === undefined
      ? []
      : [
          {
            label: labelIn(content.codebook.variables.find(({ code }) => code === "eu")?.label, language),
            value: inEu,
            base: eu.base,
            missing: all - eu.base,
            where: ["eu=yes"],
          },
        ]),
    ...(organisations === 0
      ? []
      : [
          {
            label: say(messages.text("organisations")),
            value: organisations,
            base: null,
            missing: null,
            where: [],
            path: "/organisations",
          },
        ]),
  ];
}
