import { parseWhere, type RowSet, searchIn, type Where } from "@mapwright/atlas";
import type { BareMap } from "./shelf.ts";

/** A selection as it is asked for: conditions in their text form, and words. */
export interface Question {
  readonly where: readonly string[];
  readonly q?: string | undefined;
}

/** A selection ready for the atlas. */
export interface Asked {
  readonly where: Where;
  /** The rows that hold the words; undefined when none were given. */
  readonly within: RowSet | undefined;
}

/** Reads a question for a map; unknown variables and codes are problems that name the near ones. */
export function askedOf(map: BareMap, { where, q }: Question): Asked {
  const conditions = where.map((text) => parseWhere(text, map.table));
  const searched = q === undefined || q.trim() === "" ? undefined : searchIn(map.text(), q, { limit: 0 });
  return { where: conditions, within: searched?.rows };
}

/** The best matches of a question: initiatives that hold all words, the most relevant first. */
export function searchMap(map: BareMap, question: Question, limit: number, offset: number) {
  const selection = map.atlas.select(askedOf(map, { where: question.where }).where);
  const found = searchIn(map.text(), question.q ?? "", { within: selection, limit, offset });
  return {
    total: found.total,
    hits: found.hits.map(({ row, score }) => ({
      id: map.initiatives[row]?.initiative ?? "",
      title: titleAt(map, row),
      score,
    })),
  };
}

/** The name of the initiative in a row, in the language it is given in. */
export function titleAt(map: BareMap, row: number): string {
  const value = map.initiatives[row]?.values.find(({ variable }) => variable === "name");
  return value !== undefined && "text" in value.answer ? (Object.values(value.answer.text)[0] ?? "") : "";
}
