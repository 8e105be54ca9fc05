import { bad, countFrom, type Fields, objectFrom } from "./fields.ts";
import type { Section } from "./form.ts";
import { frontDecoded } from "./front-coding.ts";
import { WrittenSections } from "./written-sections.ts";

interface Entry {
  readonly variable: string;
  readonly missing: Section | undefined;
}

/** A column that is written, as the directory of the serialised form describes it. */
export type WrittenColumn = Entry &
  (
    | { readonly shape: "single"; readonly categories: readonly string[]; readonly codes: Section }
    | { readonly shape: "sets"; readonly categories: readonly string[]; readonly sets: Section }
    | {
        readonly shape: "lists";
        readonly categories: readonly string[];
        readonly lengths: Section;
        readonly codes: Section;
      }
    | { readonly shape: "number"; readonly year: boolean; readonly origin: number; readonly values: Section }
    | { readonly shape: "text"; readonly weight: number; readonly lengths: Section; readonly bytes: Section }
  );

/** A column that another one settles: the code of this by the code of that one. */
export interface SettledColumn {
  readonly variable: string;
  readonly shape: "settled";
  readonly categories: readonly string[];
  readonly by: string;
  readonly codes: Section;
}

type DirectoryColumn = WrittenColumn | SettledColumn;

export interface Directory {
  readonly rows: number;
  readonly columns: readonly DirectoryColumn[];
  /** Where each section starts after the directory, and where the last one ends. */
  readonly starts: readonly number[];
}

/** Parses the directory of a serialised table; throws `table-unreadable`. */
export function parseDirectory(json: unknown): Directory {
  const directory = objectFrom(json);
  const rows = countFrom(directory.get("rows"), "rows");
  const written = directory.get("columns");
  if (!Array.isArray(written)) throw bad("columns");
  const sections = new WrittenSections(rows);
  const columns = written.map((column) => columnFrom(column, sections));
  if (new Set(columns.map(({ variable }) => variable)).size < columns.length) throw bad("columns");
  return { rows, columns, starts: sections.starts() };
}

function columnFrom(json: unknown, sections: WrittenSections): DirectoryColumn {
  const fields = objectFrom(json);
  const variable = fields.get("variable");
  if (typeof variable !== "string" || variable === "") throw bad("variable");
  const section = (name: string) => sections.section(fields.get(name), name);
  const missing = fields.has("missing") ? section("missing") : undefined;
  const entry = { variable, missing };
  switch (fields.get("shape")) {
    case "single": {
      const categories = categoriesFrom(fields);
      const by = fields.get("by");
      if (by === undefined) return { ...entry, shape: "single", categories, codes: section("codes") };
      if (typeof by !== "string") throw bad("by");
      return { variable, shape: "settled", categories, by, codes: section("codes") };
    }
    case "multiple": {
      const categories = categoriesFrom(fields);
      if (!fields.has("sets"))
        return { ...entry, shape: "lists", categories, lengths: section("lengths"), codes: section("codes") };
      if (categories.length > 32) throw bad("sets");
      return { ...entry, shape: "sets", categories, sets: section("sets") };
    }
    case "number": {
      const year = fields.get("year");
      const origin = numberFrom(fields, "origin");
      if (typeof year !== "boolean" || (year && !Number.isSafeInteger(origin))) throw bad("year");
      return { ...entry, shape: "number", year, origin, values: section("values") };
    }
    case "text": {
      const weight = numberFrom(fields, "weight");
      if (weight < 0) throw bad("weight");
      return { ...entry, shape: "text", weight, lengths: section("lengths"), bytes: section("bytes") };
    }
    default:
      throw bad("shape");
  }
}

function categoriesFrom(fields: Fields): string[] {
  const list = fields.get("categories");
  if (!Array.isArray(list)) throw bad("categories");
  const texts = list.filter((text): text is string => typeof text === "string");
  const categories = texts.length === list.length ? frontDecoded(texts) : undefined;
  if (!categories || categories.includes("") || new Set(categories).size < list.length)
    throw bad("categories");
  return categories;
}

function numberFrom(fields: Fields, name: string): number {
  const value = fields.get(name);
  if (typeof value !== "number" || !Number.isFinite(value)) throw bad(name);
  return value;
}
