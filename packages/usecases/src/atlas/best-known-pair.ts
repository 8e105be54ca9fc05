import { derivationSources, type Variable } from "@mapwright/domain";
import type { LoadedMap } from "./shelf.ts";

const told = new Set(["single", "multiple", "ordinal"]);
const mostAnswers = 12;
/** Pairs are tried among this many variables, those known for the most initiatives. */
const mostTried = 12;
/** A pair known for fewer than a quarter of the Inventory says more of what is missing than of the initiatives. */
const leastShare = 0.25;

interface Side {
  readonly variable: Variable;
  /** How many categories some initiative has. */
  readonly answers: number;
  /** The variable and all it follows from. */
  readonly roots: ReadonlySet<string>;
}

interface Pair {
  readonly sides: readonly [Side, Side];
  /** Initiatives of the Inventory of which both are known. */
  readonly known: number;
}

/**
 * The two variables that a map is crossed by where nobody chose: of categories, 2 to 12 of them in use, and neither about the
 * work itself (step `quality`) nor following from what the other follows from, as a country and its cluster do. Among the
 * pairs that are known together for at least half as many initiatives as the best known one, that with the most dimensions of
 * the codebook's knowledge map (step `knowledge-map`), then the best known, then the first of the codebook. Rows are the side
 * with more categories in use. Null where no pair is known for a quarter of the Inventory.
 */
export function bestKnownPair(map: LoadedMap): { readonly rows: string; readonly columns: string } | null {
  const sides = sidesOf(map);
  const pairs = sides.flatMap((first, place) =>
    sides.slice(place + 1).flatMap((second): Pair[] => {
      if ([...first.roots].some((code) => second.roots.has(code))) return [];
      const known = map.atlas.cross({ rows: first.variable.code, columns: second.variable.code }).base;
      return [{ sides: [first, second], known }];
    }),
  );
  const most = Math.max(0, ...pairs.map(({ known }) => known));
  if (most === 0 || most < leastShare * map.table.rows) return null;
  const dimensions = (pair: Pair) =>
    pair.sides.filter(({ variable }) => variable.step === "knowledge-map").length;
  const [best] = pairs
    .filter(({ known }) => known * 2 >= most)
    .toSorted((a, b) => dimensions(b) - dimensions(a) || b.known - a.known);
  if (!best) return null;
  const [first, second] = best.sides;
  const [rows, columns] = second.answers > first.answers ? [second, first] : [first, second];
  return { rows: rows.variable.code, columns: columns.variable.code };
}

/** Variables that can be a side, in the codebook's order. */
function sidesOf({ content, atlas, table }: LoadedMap): readonly Side[] {
  const { variables } = content.codebook;
  const inTable = new Set(table.columns.map(({ variable }) => variable));
  const usable = variables.filter(
    ({ code, kind, step, personal }) =>
      told.has(kind) && step !== "quality" && !personal && inTable.has(code),
  );
  const { facets } = atlas.facets([], { variables: usable.map(({ code }) => code) });
  const byCode = new Map(variables.map((variable) => [variable.code, variable]));
  const sides = usable.flatMap((variable) => {
    const facet = facets[variable.code];
    const answers = Object.values(facet?.counts ?? {}).filter((count) => count > 0).length;
    if (!facet || answers < 2 || answers > mostAnswers) return [];
    return [{ side: { variable, answers, roots: rootsOf(variable, byCode) }, base: facet.base }];
  });
  const tried = new Set(sides.toSorted((a, b) => b.base - a.base).slice(0, mostTried));
  return sides.flatMap((one) => (tried.has(one) ? [one.side] : []));
}

function rootsOf(variable: Variable, byCode: ReadonlyMap<string, Variable>): ReadonlySet<string> {
  const roots = new Set<string>();
  const add = (code: string): void => {
    if (roots.has(code)) return;
    roots.add(code);
    const { derive } = byCode.get(code) ?? {};
    if (derive) for (const source of derivationSources(derive)) add(source.variable);
  };
  add(variable.code);
  return roots;
}
