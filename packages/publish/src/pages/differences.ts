import type { ReleaseContent, ReleasedInitiative, ReleaseRow, Value, ValueChange } from "@mapwright/domain";
import type { ChangedInitiative, LoadedMap } from "@mapwright/usecases";
import {
  type ChangedLine,
  type Compared,
  type CutList,
  type DifferencesPage,
  type Frame,
  type Language,
  labelIn,
  type NamedInitiative,
  variableViews,
} from "@mapwright/web";
import { regionNames } from "./codes-in-map.ts";
import { titleOf } from "./initiative-facts.ts";
import type { Comparison } from "./kept-comparisons.ts";
import { mapHead } from "./map-head.ts";
import { shownChanges, type ToldState } from "./shown-changes.ts";

/** Longer lists are cut: the JSON form of the comparison and its feed hold all. */
const mostLines = 200;

/** Which two releases an address asks for; undefined where the map has no such two. */
export function askedReleases(
  frozen: readonly ReleaseRow[],
  here: number | undefined,
  parameters: URLSearchParams,
): readonly [from: ReleaseRow, to: ReleaseRow] | undefined {
  const numbered = (name: string, otherwise: number | null | undefined) => {
    const asked = parameters.get(name);
    const number = asked !== null && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : otherwise;
    return frozen.find(({ release }) => release === number);
  };
  const to = numbered("to", here ?? frozen.at(-1)?.release);
  const from = numbered("from", to?.manifest.differences.since ?? frozen[0]?.release);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Two releases beside each other; `comparison` is null where a map has no two. */
export function differencesPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  frozen: readonly ReleaseRow[],
  comparison: Comparison | null,
): DifferencesPage {
  return {
    kind: "differences",
    frame,
    map: mapHead(map, frame.language, edition),
    releases: frozen.map((row) => ({ release: row.release, frozenAt: row.frozen_at })).toReversed(),
    compared:
      comparison === null ? null : comparedOf(map, frame.language, parameters.get("variable"), comparison),
  };
}

function comparedOf(
  map: LoadedMap,
  language: Language,
  asked: string | null,
  { before, after, differences }: Comparison,
): Compared {
  const { from, to, codebook, counts, added, dropped, changed } = differences;
  const changes = changed.flatMap(({ values }) => values);
  const earlier = toldState(map, before, changes, language);
  const later = toldState(map, after, changes, language);
  const variables = countedVariables(earlier, later, changes, language);
  const variable = variables.some((one) => one.variable === asked) ? asked : null;
  const line = (content: ReadonlyMap<string, ReleasedInitiative>, id: string): NamedInitiative => ({
    id,
    title: titleOf(content.get(id), id, language),
  });
  const [old, now] = [byId(before), byId(after)];
  const changedLine = ({ initiative, stage, values }: ChangedInitiative): ChangedLine => ({
    ...line(now, initiative),
    stage,
    changes: shownChanges(
      earlier,
      later,
      variable === null ? values : values.filter((value) => value.variable === variable),
      language,
    ),
  });
  const having = changed
    .filter(({ values }) => variable === null || values.some((value) => value.variable === variable))
    .toSorted((a, b) => Number(isOfRecordsOnly(a)) - Number(isOfRecordsOnly(b)));
  return {
    from,
    to,
    codebook,
    counts,
    variables,
    variable,
    added: cut(added, ({ initiative }) => line(now, initiative)),
    recoded: cut(
      having.filter(({ recoded }) => recoded),
      changedLine,
    ),
    changed: cut(
      having.filter(({ recoded }) => !recoded),
      changedLine,
    ),
    dropped: cut(dropped, ({ initiative }) => line(old, initiative)),
  };
}

/** These say least, and come last. */
function isOfRecordsOnly({ stage, values }: ChangedInitiative): boolean {
  return stage === null && values.length === 0;
}

function cut<Given, Line>(all: readonly Given[], lineOf: (one: Given) => Line): CutList<Line> {
  return { total: all.length, lines: all.slice(0, mostLines).map(lineOf) };
}

function byId({ initiatives }: ReleaseContent): ReadonlyMap<string, ReleasedInitiative> {
  return new Map(initiatives.map((each) => [each.initiative, each]));
}

/** What the variables that changed are called in one of the two states. */
function toldState(
  map: LoadedMap,
  content: ReleaseContent,
  changes: readonly ValueChange[],
  language: Language,
): ToldState {
  const codes = new Map<string, Set<string>>();
  for (const { variable, before, after } of changes) {
    const known = codes.get(variable) ?? new Set();
    for (const code of [...codesOf(before), ...codesOf(after)]) known.add(code);
    codes.set(variable, known);
  }
  const regions = content.codebook.variables.flatMap(({ code, kind }) =>
    kind === "region" ? [...(codes.get(code) ?? [])] : [],
  );
  const views = variableViews(
    content.codebook,
    language,
    [...codes.keys()],
    (variable) => [...(codes.get(variable) ?? [])],
    new Map(Object.entries(regionNames(map, regions))),
  );
  return { content, views: new Map(views.map((view) => [view.code, view])) };
}

function codesOf(value: Value | null): readonly string[] {
  return value !== null && "codes" in value.answer ? value.answer.codes : [];
}

/** How many initiatives differ in each variable; personal ones are told by nobody. */
function countedVariables(
  before: ToldState,
  after: ToldState,
  changes: readonly ValueChange[],
  language: Language,
): Compared["variables"] {
  const counts = new Map<string, number>();
  for (const { variable } of changes) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  const described = [...after.content.codebook.variables, ...before.content.codebook.variables];
  return [...counts]
    .flatMap(([variable, initiatives]) => {
      const known = described.find(({ code }) => code === variable);
      if (known === undefined || known.personal) return [];
      return [{ variable, label: labelIn(known.label, language, variable), initiatives }];
    })
    .sort((a, b) => b.initiatives - a.initiatives || (a.variable < b.variable ? -1 : 1));
}
