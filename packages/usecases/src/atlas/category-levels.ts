import { columnOf, type Levels, regionLevels, type Table } from "@mapwright/atlas";
import type { Codebook } from "@mapwright/domain";

/** The two-level variables of a map: categories below broader ones as the codebook has them, regions below their countries. */
export function categoryLevels({ variables }: Codebook, table: Table): Levels {
  const known = new Set(table.columns.map(({ variable }) => variable));
  return new Map(
    variables.flatMap(({ code, kind, categories }) => {
      if (!known.has(code)) return [];
      if (kind === "region") {
        const column = columnOf(table, code);
        return "categories" in column ? [[code, regionLevels(column.categories)]] : [];
      }
      if (categories.every(({ parent }) => parent === undefined)) return [];
      return [[code, categories.map(({ code: category, parent = null }) => ({ code: category, parent }))]];
    }),
  );
}
