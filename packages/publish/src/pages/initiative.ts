import { columnOf, likenessOf, missingAt, type SimilarInitiative, similarTo } from "@mapwright/atlas";
import {
  citationOf,
  organisationRoles,
  type RecordRow,
  type ReleasedInitiative,
  type Value,
} from "@mapwright/domain";
import {
  facetVariables,
  found,
  type HistoryStep,
  knowledgeMapVariables,
  type LoadedMap,
} from "@mapwright/usecases";
import {
  type Frame,
  type HistoryLine,
  type InitiativePage,
  type Language,
  labelIn,
  type NamedInitiative,
  type RelatedLine,
  type SimilarLine,
} from "@mapwright/web";
import { titleOf } from "./initiative-facts.ts";
import { initiativeIn, organisationIn, organisationsOf, rolesIn, rowIn } from "./known-in-map.ts";
import { mapHead } from "./map-head.ts";
import { shownChanges } from "./shown-changes.ts";
import { shownValue } from "./shown-value.ts";
import { viewsFor } from "./views-of.ts";

const mostRelated = 12;

/** What the store tells of an initiative beside the release. */
export interface InitiativeRecords {
  readonly records: readonly RecordRow[];
  readonly history: readonly HistoryStep[];
}

/** Everything known of one initiative; undefined when the release has no such id. */
export function initiativePage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  id: string,
  { records, history }: InitiativeRecords,
): InitiativePage | undefined {
  const { content, release } = map;
  const shown = initiativeIn(map, id);
  if (shown === undefined) return undefined;
  const { language } = frame;
  const { valueFor, textOf } = valuesOf(shown, language);
  // Organisations are named by themselves: as categories they would be all that the map knows.
  const codes = shown.values.flatMap(({ variable, answer }) => ("organisations" in answer ? [] : [variable]));
  const views = new Map(viewsFor(map, language, codes).map((view) => [view.code, view]));
  return {
    kind: "initiative",
    frame,
    map: mapHead(map, language, edition),
    id,
    title: titleOf(shown, id, language),
    summary: textOf("description"),
    stage: shown.stage,
    mergedInto: shown.mergedInto === undefined ? null : namedInitiative(map, shown.mergedInto, language),
    wave: shown.wave,
    values: content.codebook.variables
      .filter(({ code, personal }) => !personal && !["name", "description", "stage", "wave"].includes(code))
      .map((variable) =>
        shownValue(map, variable, views.get(variable.code), valueFor(variable.code), language),
      ),
    records: recordsIn(map, records).map(({ record, batch, row, raw }) => ({
      record,
      batch,
      row,
      source: labelIn(
        content.sources.find(({ source }) => source === shown.source)?.title,
        language,
        shown.source,
      ),
      file: content.batches.find((known) => known.batch === batch)?.fileName ?? null,
      raw: Object.entries(raw).map(([column, value]) => ({
        column,
        value: typeof value === "string" ? value : JSON.stringify(value),
      })),
    })),
    history: history.map((step) => historyLine(map, language, step)),
    similar: similarLines(map, language, id),
    related: relatedLines(map, language, id),
    schema: schemaFacts(map, shown, language),
    licence: content.map.licence ?? null,
    citation: release === undefined ? null : citationOf(content.map, release.manifest).text,
  };
}

function namedInitiative(map: LoadedMap, id: string, language: Language): NamedInitiative {
  return { id, title: titleOf(initiativeIn(map, id), id, language) };
}

/** The initiative, then those that this edition found to be the same: whose records the page tells. */
export function describing({ duplicates }: LoadedMap, id: string): readonly string[] {
  return duplicates.describing(id).toReversed();
}

/** The rows that an edition stands on: batches are numbered as they come, and later ones are not part of a release. */
function recordsIn({ content }: LoadedMap, records: readonly RecordRow[]): readonly RecordRow[] {
  const last = Math.max(0, ...content.batches.map(({ batch }) => batch));
  return records.filter(({ batch }) => batch <= last);
}

function valuesOf({ values }: ReleasedInitiative, language: Language) {
  const valueFor = (variable: string) => values.find((value) => value.variable === variable);
  const textOf = (variable: string) => {
    const answer = valueFor(variable)?.answer;
    return answer !== undefined && "text" in answer ? labelIn(answer.text, language) : null;
  };
  return { valueFor, textOf };
}

/** Facts for search engines: only what counts as known. */
function schemaFacts(
  map: LoadedMap,
  shown: ReleasedInitiative,
  language: Language,
): InitiativePage["schema"] {
  const { valueFor, textOf } = valuesOf(shown, language);
  const known = (variable: string): Value["answer"] | undefined => {
    const value = valueFor(variable);
    return value === undefined || value.state === "suggested" ? undefined : value.answer;
  };
  const numberOf = (variable: string) => {
    const answer = known(variable);
    return answer !== undefined && "number" in answer ? answer.number : null;
  };
  const countries = known("country");
  const roles = [...organisationRoles([shown])].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    countries: countries !== undefined && "codes" in countries ? countries.codes : [],
    startYear: numberOf("start_year"),
    url: textOf("website")?.text ?? null,
    longitude: numberOf("longitude"),
    latitude: numberOf("latitude"),
    organisations: roles.flatMap(([id, played]) => {
      const name = organisationIn(map, id)?.name;
      return name === undefined ? [] : played.map(({ role }) => ({ name, role }));
    }),
  };
}

function historyLine(
  map: LoadedMap,
  language: Language,
  { release, frozenAt, kind, stage, changes }: HistoryStep,
): HistoryLine {
  const { content } = map;
  const views = new Map(
    viewsFor(
      map,
      language,
      changes.map(({ variable }) => variable).filter((code) => hasColumn(map, code)),
    ).map((view) => [view.code, view]),
  );
  return {
    release,
    frozenAt,
    kind,
    stage,
    changes: shownChanges({ content, views }, { content, views }, changes, language),
  };
}

function hasColumn({ table }: LoadedMap, variable: string): boolean {
  return table.columns.some((column) => column.variable === variable);
}

/** The variables that a likeness is made of: categories that people gave among those the map is read by, and one of countries. */
function comparedVariables(map: LoadedMap): readonly string[] {
  const dimensions = knowledgeMapVariables(map);
  const read = new Set([...facetVariables(map), ...Object.values(dimensions ?? {})]);
  const given = map.content.codebook.variables.filter(
    ({ code, kind, derive }) =>
      read.has(code) &&
      derive === undefined &&
      (kind === "single" || kind === "multiple" || kind === "ordinal" || kind === "country") &&
      !["stage", "wave", "source"].includes(code),
  );
  const country = given.find(({ kind }) => kind === "country");
  return given.flatMap((variable) =>
    variable.kind !== "country" || variable === country ? [variable.code] : [],
  );
}

function likenessIn(map: LoadedMap) {
  return likenessOf(map.table, comparedVariables(map));
}

function similarLines(map: LoadedMap, language: Language, id: string): readonly SimilarLine[] {
  const row = rowIn(map, id);
  if (row === undefined) return [];
  const compared = found(map, comparedVariables);
  const of = compared.filter((variable) => isKnown(map, variable, row)).length;
  const views = new Map(viewsFor(map, language, compared).map((view) => [view.code, view]));
  return similarTo(found(map, likenessIn), row).flatMap(
    ({ row: other, likeness, factors, unknown }: SimilarInitiative): SimilarLine[] => {
      const initiative = map.initiatives[other];
      if (initiative === undefined) return [];
      return [
        {
          id: initiative.initiative,
          title: titleOf(initiative, initiative.initiative, language),
          likeness,
          unknown,
          of,
          factors: factors.map(({ variable, categories, part }) => {
            const view = views.get(variable);
            return {
              label: view?.label ?? { text: variable, lang: "und" },
              categories: categories.map(
                (code) =>
                  view?.categories.find((category) => category.code === code)?.label ?? {
                    text: code,
                    lang: "und",
                  },
              ),
              part,
            };
          }),
        },
      ];
    },
  );
}

function isKnown(map: LoadedMap, variable: string, row: number): boolean {
  return missingAt(columnOf(map.table, variable), row) === undefined;
}

/** The initiatives in which the same organisations play a role, most organisations in common first. */
function relatedLines(map: LoadedMap, language: Language, id: string): readonly RelatedLine[] {
  const shared = new Map<string, { id: string; name: string }[]>();
  for (const { organisation, name } of organisationsOf(map, id)) {
    const initiatives = new Set(
      rolesIn(map)
        .get(organisation)
        ?.map(({ initiative }) => initiative),
    );
    initiatives.delete(id);
    for (const initiative of initiatives) {
      const known = shared.get(initiative);
      if (known === undefined) shared.set(initiative, [{ id: organisation, name }]);
      else known.push({ id: organisation, name });
    }
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .slice(0, mostRelated)
    .map(([initiative, organisations]) => ({ ...namedInitiative(map, initiative, language), organisations }));
}
