import { columnsOf, type Profile } from "@mapwright/domain";

type Rule = Profile["columns"][number];

/** What becomes of a column: it answers a variable, is left out, is personal, or the profile reads it in a way of its own. */
export type ColumnUse =
  | { readonly use: "variable"; readonly variable: string; readonly separators: readonly string[] }
  | { readonly use: "left-out" | "personal" | "other" };

/** What a profile does with a column. Rules that read several columns, or one only at times, are not told in one word. */
export function usedAs(profile: Profile, column: string): ColumnUse {
  const rules = profile.columns.filter((rule) => columnsOf(rule).includes(column));
  const [rule] = rules;
  if (rule === undefined) return { use: isReadElsewhere(profile, column) ? "other" : "left-out" };
  if (rules.length > 1 || rule.column === undefined || rule.when !== undefined) return { use: "other" };
  if (rule.personal) return { use: "personal" };
  if (rule.variable === undefined) return { use: "left-out" };
  return { use: "variable", variable: rule.variable, separators: separatorsOf(rule) };
}

/**
 * The profile with another use of a column. What else its rule says of how cells are read stays where the variable does; a
 * variable that another column answered is left to this one.
 */
export function withUse(profile: Profile, column: string, wanted: ColumnUse): Profile {
  const isOf = (rule: Rule) => rule.column === column;
  const before = profile.columns.find(isOf);
  const rule = ruleFor(column, before, wanted);
  const others = profile.columns.map((other) =>
    wanted.use === "variable" && other.variable === wanted.variable && other.column !== undefined
      ? leftOut(other.column)
      : other,
  );
  const columns =
    before === undefined ? [...others, rule] : others.map((other) => (isOf(other) ? rule : other));
  return { ...profile, columns };
}

/** Signs that often stand between answers, where cells have them. A comma may belong to one answer, so it is left to people. */
export function separatorsAmong(cells: readonly string[]): readonly string[] {
  return [";", "|"].filter((sign) => cells.some((cell) => cell.includes(sign)));
}

function ruleFor(column: string, before: Rule | undefined, wanted: ColumnUse): Rule {
  if (wanted.use === "personal") return { column, personal: true };
  if (wanted.use !== "variable") return leftOut(column);
  const { variable, separators } = wanted;
  const { separator: _, ...kept } = before?.variable === variable ? before : { column, variable };
  const [first] = separators;
  if (first === undefined) return kept;
  return { ...kept, separator: separators.length === 1 ? first : [...separators] };
}

function leftOut(column: string): Rule {
  return { column, ignore: "Left out by choice." };
}

function separatorsOf({ separator }: Rule): readonly string[] {
  if (separator === undefined) return [];
  return typeof separator === "string" ? [separator] : separator;
}

function isReadElsewhere(profile: Profile, column: string): boolean {
  const { externalId, stage, wave, organisations = [] } = profile;
  const names = [externalId, stage, wave, ...organisations.flatMap(Object.values)].flatMap((part) => {
    if (typeof part === "string") return part;
    if (Array.isArray(part)) return part;
    return typeof part === "object" && part !== null && "column" in part ? part.column : [];
  });
  return names.includes(column);
}
