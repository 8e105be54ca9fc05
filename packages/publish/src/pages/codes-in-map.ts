import { columnOf } from "@mapwright/atlas";
import type { LoadedMap } from "@mapwright/usecases";

/** The dictionary of a variable's column; empty for numbers and texts. */
export function codesIn({ table }: LoadedMap, variable: string): readonly string[] {
  const column = columnOf(table, variable);
  return "categories" in column ? column.categories : [];
}

/** Names of NUTS regions by code, each in its own language; those that nobody knows are left out. */
export function regionNames(
  { gazetteer }: LoadedMap,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(codes)].sort().flatMap((code) => {
      const name = gazetteer.region(code)?.name;
      return name === undefined ? [] : [[code, name]];
    }),
  );
}
