import { nearMatches, type Problem, shownValue } from "../shared/index.ts";
import { columnsOf } from "./columns-of.ts";
import { tidyText } from "./fold.ts";
import type { OrganisationRule, Profile } from "./profile.ts";
import { nothingFits } from "./usual-words.ts";

/** Finds the file's column for a column named in a profile; undefined when the file has none. */
export type ColumnFinder = (column: string, alsoNamed?: readonly string[]) => string | undefined;

/**
 * Finds columns by their exact name, otherwise with blanks, line breaks and then capitals aside, otherwise by another
 * name. Names that come from outside are only compared, never used as members.
 */
export function columnFinder(columns: readonly string[]): ColumnFinder {
  const exact = new Set(columns);
  const tidied = firstBy(columns, tidyText);
  const folded = firstBy(columns, (column) => tidyText(column).toLowerCase());
  const one = (name: string) =>
    exact.has(name) ? name : (tidied.get(tidyText(name)) ?? folded.get(tidyText(name).toLowerCase()));
  return (column, alsoNamed = []) => {
    for (const name of [column, ...alsoNamed]) {
      const found = one(name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function firstBy(columns: readonly string[], key: (column: string) => string): Map<string, string> {
  const index = new Map<string, string>();
  for (const column of columns) if (!index.has(key(column))) index.set(key(column), column);
  return index;
}

interface NamedColumn {
  readonly column: string;
  readonly alsoNamed?: readonly string[] | undefined;
  /** Without it the rule cannot work. */
  readonly needed: boolean;
}

/** Every column a profile reads, in the order of its rules. */
export function columnsRead(profile: Profile): readonly NamedColumn[] {
  const ids = typeof profile.externalId === "string" ? [profile.externalId] : (profile.externalId ?? []);
  const rules = profile.columns.flatMap((rule) => [
    ...columnsOf(rule).map((column) => ({
      column,
      alsoNamed: rule.alsoNamed,
      needed: rule.required === true || rule.variable === "name",
    })),
    ...(rule.when === undefined ? [] : [{ column: rule.when.column, needed: false }]),
  ]);
  const chosen = [profile.stage, profile.wave].flatMap((choice) =>
    typeof choice === "object" ? [{ ...choice, needed: false }] : [],
  );
  return [
    ...ids.map((column) => ({ column, alsoNamed: otherNames(profile, column), needed: true })),
    ...rules,
    ...chosen,
    ...(profile.organisations ?? []).flatMap(organisationColumns),
  ];
}

function organisationColumns(rule: OrganisationRule): NamedColumn[] {
  return [rule.name, rule.country, rule.sector, rule.roles].flatMap((part) => {
    if (part === undefined) return [];
    if (typeof part === "string") return [{ column: part, needed: false }];
    return "column" in part ? [{ ...part, needed: false }] : [];
  });
}

/** Other names that some rule gives a column. */
export function otherNames(profile: Profile, column: string): readonly string[] {
  return profile.columns.find((rule) => columnsOf(rule).includes(column))?.alsoNamed ?? [];
}

/**
 * What there is to say about a file's columns before its rows are read, once for each file: columns that no rule names or
 * that a suggestion found no variable for (`column-unmapped`), columns found under a slightly different name (`column-renamed`), and columns the profile needs and the
 * file lacks (`column-missing`; `refused` when no row can do without).
 */
export function checkColumns(profile: Profile, columns: readonly string[]): readonly Problem[] {
  const find = columnFinder(columns);
  const read = new Set<string>();
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { column, alsoNamed, needed } of columnsRead(profile)) {
    const found = find(column, alsoNamed);
    for (const name of [column, ...(alsoNamed ?? [])].map((each) => find(each)))
      if (name !== undefined) read.add(name);
    if (told.has(column)) continue;
    told.add(column);
    if (
      found === undefined &&
      (needed || !profile.columns.some((rule) => rule.ignore && columnsOf(rule).includes(column)))
    )
      problems.push(missingColumn(column, columns, needed));
    else if (found !== undefined && found !== column && !alsoNamed?.includes(found))
      problems.push(renamedColumn(column, found));
  }
  const unfit = new Set(profile.columns.filter(({ ignore }) => ignore === nothingFits).flatMap(columnsOf));
  return [
    ...problems,
    ...columns.filter((column) => !read.has(column)).map(unmappedColumn),
    ...unfitColumns(columns.filter((column) => unfit.has(column))),
  ];
}

function missingColumn(column: string, columns: readonly string[], needed: boolean): Problem {
  const near = nearMatches(column, columns);
  return {
    code: "column-missing",
    severity: needed ? "refused" : "warning",
    message: `The file has no column "${shownValue(column)}", which the profile reads.`,
    hint:
      near.length > 0
        ? `Did you mean ${near.map((name) => `"${shownValue(name)}"`).join(" or ")}? Add it to the profile under \`alsoNamed\`.`
        : "Use the profile that belongs to this file, or change its column names.",
    column,
  };
}

function renamedColumn(column: string, found: string): Problem {
  return {
    code: "column-renamed",
    severity: "warning",
    message: `The column "${shownValue(found)}" was read as "${shownValue(column)}".`,
    column: found,
    taken: column,
  };
}

function unmappedColumn(column: string): Problem {
  return {
    code: "column-unmapped",
    severity: "warning",
    message: `No rule of the profile names the column "${shownValue(column)}"; it is kept in the raw rows only.`,
    hint: "Map it to a variable, or name it with `ignore` and a reason.",
    column,
  };
}

/** One problem for all columns that a suggestion found no variable for: there may be many. */
function unfitColumns(columns: readonly string[]): readonly Problem[] {
  if (columns.length === 0) return [];
  const names = columns.map((column) => `"${shownValue(column)}"`);
  const shown = names.slice(0, 20).join(", ") + (names.length > 20 ? " and others" : "");
  return [
    {
      code: "column-unmapped",
      severity: "warning",
      message: `Nothing in the codebook was found to fit ${columns.length === 1 ? "the column" : `${columns.length} columns`}: ${shown}. What they hold is kept in the raw rows only.`,
      hint: "Map them to variables in a profile (--suggest writes one to start from), or say there why they are ignored.",
    },
  ];
}
