import { type Table, tableVersion } from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import {
  dataAddress,
  type Frame,
  finderOf,
  namedIn,
  type Selection,
  type SiteFrame,
  type TableAddress,
  type VariableView,
  type View,
  type ViewPage,
} from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { tablePart } from "./table-part.ts";

/** Larger maps are asked over the network; smaller ones answer in the page. */
const mostRowsInPage = 100_000;

/** Texts are most of a table: words are sought on the server where there are more. */
const mostTextsInPage = 10_000;

/** Lists of more categories come when they are named: of organisations there are as many as initiatives. */
const mostLabelsAhead = 60;

/** What a view needs of a map beside the address. */
export interface ViewParts<Setup> {
  readonly setup: Setup;
  readonly variables: readonly VariableView[];
}

/** The page of a view for an address. Conditions the atlas refuses are told, and the whole map is shown instead. */
export function viewPage<Kind extends string, Setup, State extends Selection, Answer>(
  view: View<Kind, Setup, State, Answer>,
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  { setup, variables }: ViewParts<Setup>,
): ViewPage<Kind, Setup, State, Answer> {
  const asking = { atlas: map.atlas, find: finderOf(map.text) };
  const { state, problems } = view.stateFrom(parameters, map.table, setup);
  const page = {
    kind: view.kind,
    frame,
    map: mapHead(map, frame.language, edition),
    setup,
    table: tableAt(map, frame),
  };
  const labels = (shown: State) => labelsFor(variables, namedIn(view, setup, shown), frame);
  try {
    return { ...page, ...labels(state), state, answer: view.answer(asking, setup, state), problems };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const first = view.stateFrom(new URLSearchParams(), map.table, setup).state;
    const answer = view.answer(asking, setup, first);
    return {
      ...page,
      ...labels(first),
      state: first,
      answer,
      problems: [...problems, ...error.problems],
    };
  }
}

/** The variables of a page with the labels that it names; a site, where nobody can be asked later, brings them all. */
function labelsFor(
  variables: readonly VariableView[],
  named: ReadonlySet<string> | undefined,
  { site }: Frame,
): Pick<ViewPage<string, unknown, Selection, unknown>, "variables" | "unnamed"> {
  if (named === undefined || site) return { variables };
  // Levels are counted by, and so are always there.
  const isLeft = ({ code, categories }: VariableView) =>
    categories.length > mostLabelsAhead &&
    !named.has(code) &&
    categories.every(({ parent }) => parent === undefined);
  return {
    variables: variables.map((view) => (isLeft(view) ? { ...view, categories: [] } : view)),
    unnamed: variables.filter(isLeft).map(({ code }) => code),
  };
}

function tableAt({ content, release, table }: LoadedMap, frame: Frame): TableAddress | null {
  // A site has nobody to ask: it brings its table, however large.
  if (frame.site) return siteTable(table, frame.site);
  if (table.rows > mostRowsInPage) return null;
  const address = `${frame.root}/api/maps/${content.map.slug}/releases/${release?.release ?? "draft"}/table?form=${tableVersion}`;
  const hasTexts = table.rows <= mostTextsInPage && tablePart(table, "texts").columns.length > 0;
  return {
    rows: table.rows,
    counts: `${address}&part=counts`,
    texts: hasTexts ? `${address}&part=texts` : null,
  };
}

/** The parts of a site that deliver its table. */
export function siteTable(table: Table, site: SiteFrame): TableAddress {
  const hasTexts = tablePart(table, "texts").columns.length > 0;
  return {
    rows: table.rows,
    counts: dataAddress(site, "counts"),
    texts: hasTexts ? dataAddress(site, "texts") : null,
  };
}
