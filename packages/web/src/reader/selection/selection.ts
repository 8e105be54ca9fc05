import { type Condition, parseWhere, type Table, whereText } from "@mapwright/atlas";
import { type Problem, ProblemError } from "@mapwright/domain";

/** The initiatives a reader looks at: the same in every view of a map, and part of every view's address. */
export interface Selection {
  /** All hold. At most one plain condition for each variable. */
  readonly where: readonly Condition[];
  /** Words that the initiatives hold; empty for none. */
  readonly query: string;
}

export const wholeMap: Selection = { where: [], query: "" };

/** A query longer than this is cut: nobody types it, and addresses have an end. */
const longestQuery = 300;

/** What was read from an address; what could not be understood is left out and told in `problems`. */
export interface Read<State> {
  readonly state: State;
  readonly problems: readonly Problem[];
}

/**
 * Reads the selection in the query part of an address, canonical (`where=country=NL,BE&q=bus`) or as the plain form
 * sends it (`f.country=NL&f.country=BE&none.country=yes&from.start_year=2018`), and checks it against the table. Nothing throws.
 */
export function selectionFrom(parameters: URLSearchParams, table: Table): Read<Selection> {
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
  const query = (parameters.get("q") ?? "").trim().slice(0, longestQuery);
  return { state: { where: joined(where), query }, problems };
}

/** The parameters of a selection in their canonical order, ready to be joined by `&`. */
export function selectionParts({ where, query }: Selection): readonly string[] {
  return [
    ...where.map((condition) => parameter("where", whereText(condition))),
    ...(query === "" ? [] : [parameter("q", query)]),
  ];
}

/** One parameter of an address, percent-encoded where it must be; `=`, `,` and `~` stay readable. */
export function parameter(name: string, text: string): string {
  const encoded = encodeURIComponent(text)
    .replaceAll("%3D", "=")
    .replaceAll("%2C", ",")
    .replaceAll("%20", "+");
  return `${name}=${encoded}`;
}

/** The query part of an address with its `?`, or nothing for no parameters. */
export function queryOf(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
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
  const isAsked = (name: string) => parameters.get(name) === "yes";
  return [...boxes].map(([variable, alternatives]) => {
    const not = isAsked(`none.${variable}`) ? "!" : "";
    const all = isAsked(`all.${variable}`) ? "*" : "";
    return `${variable}${not}${all}=${alternatives.join(",")}`;
  });
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
  return condition.range === undefined && condition.not === undefined && condition.all === undefined;
}
