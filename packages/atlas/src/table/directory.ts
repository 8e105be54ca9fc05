import { ProblemError } from "@mapwright/domain";
import {
  type ArrayType,
  arrayTypes,
  type BytesSection,
  type DigitsSection,
  mostDigits,
  mostRanked,
  type PlanesSection,
  type Section,
} from "./form.ts";
import { frontDecoded } from "./front-coding.ts";

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
      return singleFrom(fields, entry);
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

function singleFrom(fields: Fields, entry: Entry): DirectoryColumn {
  const categories = categoriesFrom(fields);
  const codes = sectionFrom(fields, "codes");
  const by = fields.get("by");
  if (by === undefined) return { ...entry, shape: "single", categories, codes };
  if (typeof by !== "string") throw bad("by");
  return { variable: entry.variable, shape: "settled", categories, by, codes };
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
  const texts = list.filter((text): text is string => typeof text === "string");
  const categories = texts.length === list.length ? frontDecoded(texts) : undefined;
  if (!categories || categories.includes("") || new Set(categories).size < list.length)
    throw bad("categories");
  return categories;
}

function sectionFrom(fields: Fields, name: string): Section {
  const section = objectFrom(fields.get(name));
  const type = section.get("type");
  switch (section.get("as")) {
    case "planes":
      return planesFrom(section, name);
    case "ranked": {
      const alphabet = planesFrom(objectFrom(section.get("alphabet")), name);
      const rest = planesFrom(objectFrom(section.get("rest")), name);
      if ((type !== "u16" && type !== "u32") || alphabet.length > mostRanked) throw bad(name);
      if (alphabet.type !== type || rest.type !== type) throw bad(name);
      return { as: "ranked", type, ...placeFrom(section, name), alphabet, rest };
    }
    default: {
      const narrow = narrowFrom(section, name);
      if (type === undefined) return narrow;
      if (narrow.as !== "digits" || (type !== "u16" && type !== "u32")) throw bad(name);
      return { ...narrow, type };
    }
  }
}

function narrowFrom(section: Fields, name: string): BytesSection | DigitsSection {
  const place = placeFrom(section, name);
  if (section.get("as") === "bytes") return { as: "bytes", ...place };
  const alphabet = section.get("alphabet");
  if (section.get("as") !== "digits" || !Array.isArray(alphabet)) throw bad(name);
  if (alphabet.length === 0 || alphabet.length > mostDigits) throw bad(name);
  return { as: "digits", ...place, alphabet: alphabet.map((value) => countFrom(value, name)) };
}

function planesFrom(section: Fields, name: string): PlanesSection {
  const type = section.get("type");
  const planes = section.get("planes");
  if (section.get("as") !== "planes" || !isArrayType(type) || type === "u8" || !Array.isArray(planes))
    throw bad(name);
  return {
    as: "planes",
    type,
    length: countFrom(section.get("length"), name),
    planes: planes.map((plane) => narrowFrom(objectFrom(plane), name)),
  };
}

function placeFrom(section: Fields, name: string) {
  return { at: countFrom(section.get("at"), name), length: countFrom(section.get("length"), name) };
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
