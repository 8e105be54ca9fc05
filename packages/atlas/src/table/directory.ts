import { ProblemError } from "@mapwright/domain";
import { type ArrayType, arrayTypes, type Section } from "./form.ts";

interface Entry {
  readonly variable: string;
  readonly missing: Section | undefined;
}

/** A column as the directory of the serialised form describes it. */
export type DirectoryColumn = Entry &
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

/** Parses the directory of a serialised table; throws `table-unreadable`. */
export function parseDirectory(json: unknown): { rows: number; columns: DirectoryColumn[] } {
  const directory = objectFrom(json);
  const columns = directory.get("columns");
  if (!Array.isArray(columns)) throw bad("columns");
  const entries = columns.map(columnFrom);
  if (new Set(entries.map(({ variable }) => variable)).size < entries.length) throw bad("columns");
  return { rows: countFrom(directory.get("rows"), "rows"), columns: entries };
}

type Fields = ReadonlyMap<string, unknown>;

function columnFrom(json: unknown): DirectoryColumn {
  const fields = objectFrom(json);
  const variable = fields.get("variable");
  if (typeof variable !== "string" || variable === "") throw bad("variable");
  const missing = fields.has("missing") ? sectionFrom(fields, "missing") : undefined;
  const entry = { variable, missing };
  switch (fields.get("shape")) {
    case "single":
      return {
        ...entry,
        shape: "single",
        categories: categoriesFrom(fields),
        codes: sectionFrom(fields, "codes"),
      };
    case "multiple":
      return multipleFrom(fields, entry);
    case "number": {
      const year = fields.get("year");
      const origin = numberFrom(fields, "origin");
      if (typeof year !== "boolean" || (year && !Number.isSafeInteger(origin))) throw bad("year");
      return { ...entry, shape: "number", year, origin, values: sectionFrom(fields, "values") };
    }
    case "text": {
      const weight = numberFrom(fields, "weight");
      if (weight < 0) throw bad("weight");
      return {
        ...entry,
        shape: "text",
        weight,
        lengths: sectionFrom(fields, "lengths"),
        bytes: sectionFrom(fields, "bytes"),
      };
    }
    default:
      throw bad("shape");
  }
}

function multipleFrom(fields: Fields, entry: Entry): DirectoryColumn {
  const categories = categoriesFrom(fields);
  if (!fields.has("sets"))
    return {
      ...entry,
      shape: "lists",
      categories,
      lengths: sectionFrom(fields, "lengths"),
      codes: sectionFrom(fields, "codes"),
    };
  if (categories.length > 32) throw bad("sets");
  return { ...entry, shape: "sets", categories, sets: sectionFrom(fields, "sets") };
}

function categoriesFrom(fields: Fields): string[] {
  const list = fields.get("categories");
  if (!Array.isArray(list)) throw bad("categories");
  const categories = list.filter(
    (category): category is string => typeof category === "string" && category !== "",
  );
  if (categories.length < list.length || new Set(categories).size < list.length) throw bad("categories");
  return categories;
}

function sectionFrom(fields: Fields, name: string): Section {
  const section = objectFrom(fields.get(name));
  const type = section.get("type");
  if (!isArrayType(type)) throw bad(name);
  return { type, at: countFrom(section.get("at"), name), length: countFrom(section.get("length"), name) };
}

function isArrayType(type: unknown): type is ArrayType {
  return typeof type === "string" && Object.hasOwn(arrayTypes, type);
}

function numberFrom(fields: Fields, name: string): number {
  const value = fields.get(name);
  if (typeof value !== "number" || !Number.isFinite(value)) throw bad(name);
  return value;
}

function countFrom(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= 2 ** 32) throw bad(name);
  return value;
}

function objectFrom(json: unknown): Fields {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw bad("an object");
  return new Map(Object.entries(json));
}

function bad(name: string): ProblemError {
  return new ProblemError({
    code: "table-unreadable",
    message: `The serialised table has a directory in which "${name}" is missing or wrong.`,
    hint: "Write it again from the release.",
  });
}
