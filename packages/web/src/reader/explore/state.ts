import { type Condition, parseWhere, type Table, whereText } from "@mapwright/atlas";
import { type Problem, ProblemError } from "@mapwright/domain";

export const exploreViews = ["table", "cards", "map"] as const;
export type ExploreView = (typeof exploreViews)[number];

/** A view of the explorer: what its address says. */
export interface ExploreState {
  /** At most one condition for each variable. */
  readonly where: readonly Condition[];
  readonly query: string;
  /** A variable to sort by, with a leading `-` for descending; null is the order of relevance or of the map. */
  readonly sort: string | null;
  /** From 1. */
  readonly page: number;
  readonly view: ExploreView;
}

export const emptyState: ExploreState = { where: [], query: "", sort: null, page: 1, view: "table" };

/** A query longer than this is cut: nobody types it, and addresses have an end. */
const longestQuery = 300;

/**
 * Reads the query part of an address, canonical (`where=country=NL,BE`) or as the plain form sends it
 * (`f.country=NL&f.country=BE&from.start_year=2018`), and checks it against the table. What cannot be understood is
 * left out and told in `problems`; nothing throws.
 */
export function exploreStateFrom(
  parameters: URLSearchParams,
  table: Table,
): { readonly state: ExploreState; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const where: Condition[] = [];
  for (const text of [...parameters.getAll("where"), ...formConditions(parameters)]) {
    try {
      where.push(parseWhere(text, table));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  }
  const sort = parameters.get("sort");
  const sortable = sort !== null && table.columns.some(({ variable }) => variable === sort.replace(/^-/, ""));
  return {
    problems,
    state: {
      where: joined(where),
      query: (parameters.get("q") ?? "").trim().slice(0, longestQuery),
      sort: sortable ? sort : null,
      page: pageFrom(parameters.get("page")),
      view: exploreViews.find((view) => view === parameters.get("view")) ?? "table",
    },
  };
}

function pageFrom(text: string | null): number {
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}

/** The conditions that the boxes and year fields of the plain form stand for. */
function formConditions(parameters: URLSearchParams): string[] {
  const boxes = new Map<string, string[]>();
  const add = (variable: string, alternative: string) => {
    boxes.set(variable, [...(boxes.get(variable) ?? []), alternative]);
  };
  for (const [name, value] of parameters)
    if (name.startsWith("f.")) {
      add(name.slice(2), value.startsWith("~") ? `~${escapedCode(value.slice(1))}` : escapedCode(value));
    }
  const ranged = new Set(
    [...parameters.keys()].flatMap((name) => /^(?:from|to)\.(.+)$/.exec(name)?.[1] ?? []),
  );
  for (const variable of ranged) {
    const from = parameters.get(`from.${variable}`)?.trim() ?? "";
    const to = parameters.get(`to.${variable}`)?.trim() ?? "";
    if (from !== "" || to !== "") add(variable, `${from}..${to}`);
  }
  return [...boxes].map(([variable, alternatives]) => `${variable}=${alternatives.join(",")}`);
}

/** A code as the grammar of conditions writes it. */
function escapedCode(code: string): string {
  return whereText({ variable: "v", codes: [code] }).slice("v=".length);
}

/** Conditions on one variable become one, as long as they are plain alternatives. */
function joined(where: readonly Condition[]): Condition[] {
  const byVariable = new Map<string, Condition>();
  const apart: Condition[] = [];
  for (const condition of where) {
    const earlier = byVariable.get(condition.variable);
    if (!earlier) byVariable.set(condition.variable, condition);
    else if (isPlain(earlier) && isPlain(condition))
      byVariable.set(condition.variable, {
        variable: condition.variable,
        codes: [...new Set([...(earlier.codes ?? []), ...(condition.codes ?? [])])],
        ...(earlier.missing || condition.missing
          ? { missing: [...new Set([...(earlier.missing ?? []), ...(condition.missing ?? [])])] }
          : {}),
      });
    else apart.push(condition);
  }
  return [...byVariable.values(), ...apart];
}

function isPlain(condition: Condition): boolean {
  return condition.range === undefined && condition.not === undefined;
}

/** The query part of the canonical address, with its `?`; empty for the whole map. */
export function exploreQuery(state: ExploreState): string {
  const parts = state.where.map((condition) => `where=${encoded(whereText(condition))}`);
  if (state.query !== "") parts.push(`q=${encoded(state.query)}`);
  if (state.sort !== null) parts.push(`sort=${encoded(state.sort)}`);
  if (state.view !== "table") parts.push(`view=${state.view}`);
  if (state.page > 1) parts.push(`page=${state.page}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Percent-encodes what a query cannot hold, and keeps `=`, `,` and `~` readable. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("%3D", "=").replaceAll("%2C", ",").replaceAll("%20", "+");
}
