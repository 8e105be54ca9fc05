import type { Codebook, Variable } from "../codebook/index.ts";
import { type CellCutter, cellCutter } from "./cell.ts";
import { type ColumnFinder, otherNames } from "./columns.ts";
import { columnsOf } from "./columns-of.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { ColumnRule, Profile } from "./profile.ts";
import { type CategoryIndex, categoryIndex } from "./recognise/index.ts";

/** What stays the same for all rows of a file. */
export interface Surroundings {
  readonly profile: Profile;
  readonly codebook: Codebook;
  /** `id@version`. */
  readonly version: string;
  readonly gazetteer: Gazetteer;
  readonly find: ColumnFinder;
}

/** A rule for a variable with the file's own column names and everything else that rows do not change. */
export interface ReadyRule {
  readonly rule: ColumnRule;
  readonly variable: Variable;
  /** As the file calls them; those it lacks are left out. */
  readonly columns: readonly string[];
  readonly whenColumn: string | undefined;
  readonly cutter: CellCutter;
  readonly categories: CategoryIndex;
}

/** The rules of a profile by the variable they answer, in the profile's order; variables the codebook lacks left out. */
export function readyRules(surroundings: Surroundings): ReadonlyMap<Variable, readonly ReadyRule[]> {
  const { profile, codebook, find } = surroundings;
  const variables = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const indexes = new Map<Variable, CategoryIndex>();
  const groups = new Map<Variable, ReadyRule[]>();
  for (const rule of profile.columns) {
    const variable = rule.variable === undefined ? undefined : variables.get(rule.variable);
    if (variable === undefined) continue;
    const categories = indexes.get(variable) ?? categoryIndex(variable);
    indexes.set(variable, categories);
    const ready: ReadyRule = {
      rule,
      variable,
      columns: fileColumns(rule, find),
      whenColumn: rule.when && find(rule.when.column, otherNames(profile, rule.when.column)),
      cutter: cellCutter(rule, profile.missing ?? {}),
      categories,
    };
    groups.set(variable, [...(groups.get(variable) ?? []), ready]);
  }
  return groups;
}

/** A rule's columns under the names the file gives them; other names of one column count beside it. */
export function fileColumns(rule: ColumnRule, find: ColumnFinder): readonly string[] {
  const found = [...columnsOf(rule), ...(rule.alsoNamed ?? [])].map((column) => find(column));
  return [...new Set(found.filter((column) => column !== undefined))];
}
