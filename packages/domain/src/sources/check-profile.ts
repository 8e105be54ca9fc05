import type { Codebook, Variable } from "../codebook/index.ts";
import { nearMatches, type Problem, shownValue } from "../shared/index.ts";
import { columnFinder, columnsRead } from "./columns.ts";
import { columnsOf } from "./columns-of.ts";
import type { ColumnRule, Meaning, Profile } from "./profile.ts";

/**
 * What is wrong between a profile and the codebook it is used with: unknown variables and codes (with near matches and the
 * codebook's version), variables that cannot be read from cells, personal variables, constants of the wrong form. Empty when the profile can
 * be used. Paths are those of the profile's document.
 */
export function checkProfile(profile: Profile, codebook: Codebook): readonly Problem[] {
  const version = `${codebook.id}@${codebook.version}`;
  const other = otherCodebook(profile, codebook);
  if (other !== undefined) return [other];
  const variables = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const unknown = (code: string, path: string) => unknownVariable(code, path, version, [...variables.keys()]);
  const columns = profile.columns.flatMap((rule, index): readonly Problem[] => {
    if (rule.variable === undefined) return [];
    const path = `columns.${index}`;
    const variable = variables.get(rule.variable);
    return variable === undefined
      ? [unknown(rule.variable, `${path}.variable`)]
      : checkRule(rule, variable, version, path);
  });
  const constants = Object.entries(profile.constants ?? {}).flatMap(
    ([code, constant]): readonly Problem[] => {
      const variable = variables.get(code);
      if (variable === undefined) return [unknown(code, `constants.${code}`)];
      if (variable.personal) return [personalVariable(variable, `constants.${code}`)];
      return typeof constant === "number"
        ? []
        : unknownCodes(constant, variable, version, `constants.${code}`);
    },
  );
  const organisations = (profile.organisations ?? []).flatMap((rule, index): readonly Problem[] => {
    const path = `organisations.${index}.variable`;
    const variable = variables.get(rule.variable);
    if (variable === undefined) return [unknown(rule.variable, path)];
    if (variable.kind === "organisations") return [];
    return [wrongKind(rule.variable, "organisations", variable.kind, path)];
  });
  return [...unnamed(profile), ...columns, ...constants, ...organisations, ...personalColumnsRead(profile)];
}

/** Without a rule for the name, every row of every file would be refused for its own sake. */
function unnamed({ columns, constants = {} }: Profile): readonly Problem[] {
  if (columns.some(({ variable }) => variable === "name") || "name" in constants) return [];
  const named = columns.flatMap(columnsOf).slice(0, 10).map(shownValue).join(", ");
  return [
    {
      code: "name-unmapped",
      message: `No column gives the name of an initiative; the columns are ${named}.`,
      hint: "Write a profile with `variable: name` for the column that does (--suggest writes one to start from). If the header stands further down, say with --header-row how many rows are above it.",
      path: "columns",
    },
  ];
}

/** Told instead of each unknown variable where the profile was written for another codebook, which this one does not extend. */
function otherCodebook(
  { name, codebook: named, columns }: Profile,
  { id, version, variables }: Codebook,
): Problem | undefined {
  if (named === undefined || named === id) return undefined;
  const known = new Set(variables.map(({ code }) => code));
  if (columns.every(({ variable }) => variable === undefined || known.has(variable))) return undefined;
  return {
    code: "profile-codebook",
    message: `The profile ${name} is for the codebook ${named}; the map is coded along ${id}@${version}.`,
    hint: `Import into a map made with --codebook ${named}, or let --suggest make a profile for ${id}.`,
    value: named,
    path: "codebook",
  };
}

function checkRule(rule: ColumnRule, variable: Variable, version: string, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (variable.personal) problems.push(personalVariable(variable, `${path}.variable`));
  if (variable.derive !== undefined)
    problems.push({
      code: "variable-derived",
      message: `${variable.code} follows from other variables and is not read from a file.`,
      hint: "Remove the rule.",
      path: `${path}.variable`,
    });
  if (variable.kind === "organisations")
    problems.push({
      ...wrongKind(variable.code, "any other", variable.kind, `${path}.variable`),
      hint: "Write the rule under `organisations`.",
    });
  const meanings: [string, Meaning][] = [
    ...Object.entries(rule.values ?? {}).map(([text, to]): [string, Meaning] => [
      `${path}.values.${text}`,
      to,
    ]),
    ...(rule.otherwise === undefined
      ? []
      : [[`${path}.otherwise`, rule.otherwise] satisfies [string, Meaning]]),
  ];
  return [
    ...problems,
    ...meanings.flatMap(([place, to]) =>
      typeof to === "object" && "missing" in to ? [] : unknownCodes(to, variable, version, place),
    ),
  ];
}

function personalVariable({ code }: Variable, path: string): Problem {
  return {
    code: "variable-personal",
    message: `${code} is personal and never comes from a file.`,
    hint: "Write `personal: true` for the column instead of the variable.",
    path,
  };
}

/** A personal column that another rule reads too would reach the log, the release and the search after all. */
function personalColumnsRead(profile: Profile): readonly Problem[] {
  const personal = profile.columns.filter((rule) => rule.personal).flatMap(columnsOf);
  const others = columnsRead({ ...profile, columns: profile.columns.filter((rule) => !rule.personal) });
  const names = others.flatMap(({ column, alsoNamed }) => [column, ...(alsoNamed ?? [])]);
  const find = columnFinder(names);
  return [...new Set(personal)]
    .filter((column) => find(column) !== undefined)
    .map((column) => ({
      code: "personal-column-read",
      message: `The column "${shownValue(column)}" is personal, but another rule reads it.`,
      hint: "Take it out of the other rule, or take `personal` away.",
      value: shownValue(column),
      path: "columns",
    }));
}

function unknownCodes(
  to: string | readonly string[],
  variable: Variable,
  version: string,
  path: string,
): readonly Problem[] {
  const known = variable.kind === "boolean" ? ["yes", "no"] : variable.categories.map(({ code }) => code);
  if (known.length === 0) return [];
  return (typeof to === "string" ? [to] : to)
    .filter((code) => !known.includes(code))
    .map((code) => ({
      code: "code-unknown",
      message: `"${code}" is no category of ${variable.code} in ${version}.`,
      hint: hintFor(code, known, "Use one of its codes."),
      value: code,
      path,
    }));
}

function unknownVariable(code: string, path: string, version: string, known: readonly string[]): Problem {
  return {
    code: "variable-unknown",
    message: `${version} has no variable "${code}".`,
    hint: hintFor(code, known, "Use a variable of the codebook, or `ignore` with a reason."),
    value: code,
    path,
  };
}

function wrongKind(code: string, wanted: string, kind: string, path: string): Problem {
  return {
    code: "variable-kind",
    message: `${code} is of kind ${kind}; this rule needs kind ${wanted}.`,
    hint: "Use a variable of that kind.",
    value: code,
    path,
  };
}

function hintFor(code: string, known: readonly string[], otherwise: string): string {
  const near = nearMatches(code, known);
  return near.length > 0 ? `Did you mean ${near.join(" or ")}?` : otherwise;
}
