import { nearMatches, type Problem, ProblemError } from "../shared/index.ts";
import type { Category, Codebook, CodebookFile, Variable } from "./schema.ts";

/** Finds the codebook file that another extends, by `id` or `id@version`; undefined when there is none. */
export type ParentFinder = (reference: string) => CodebookFile | undefined;

/**
 * Makes a codebook ready for use: inherited variables first, lists looked up, every reference checked. A variable of the
 * same code takes the place of the inherited one. Throws a ProblemError with every problem found, each with its path.
 */
export function resolveCodebook(file: CodebookFile, parent: ParentFinder): Codebook {
  const chain = ancestry(file, parent);
  const problems: Problem[] = [];
  const lists = Object.assign({}, ...chain.map(({ lists }) => lists ?? {})) as Record<string, Category[]>;
  const variables = new Map<string, Variable>();
  for (const ancestor of chain) {
    for (const [index, variable] of ancestor.variables.entries()) {
      variables.set(variable.code, withCategories(variable, index, lists, problems));
    }
    problems.push(...repeatedCodes(ancestor.variables, "variables"));
  }
  const rules = new Map(chain.flatMap(({ rules }) => rules ?? []).map((rule) => [rule.code, rule]));
  problems.push(...[...variables.values()].flatMap((variable) => variableProblems(variable, variables)));
  problems.push(...[...rules.values()].flatMap((rule) => ruleProblems(rule, variables)));
  if (problems.length > 0) throw new ProblemError(problems);
  const { id, version, title, description, languages, licence, source } = file;
  return {
    id,
    version,
    title,
    ...(description === undefined ? {} : { description }),
    languages,
    ...(licence === undefined ? {} : { licence }),
    ...(source === undefined ? {} : { source }),
    variables: [...variables.values()],
    rules: [...rules.values()],
  };
}

/** `id@version`, as values and releases carry it. */
export function codebookVersion(codebook: Pick<Codebook, "id" | "version">): string {
  return `${codebook.id}@${codebook.version}`;
}

/** The codebook and those it extends, the oldest first. */
function ancestry(file: CodebookFile, parent: ParentFinder): readonly CodebookFile[] {
  const chain: CodebookFile[] = [file];
  for (let youngest = file; youngest.extends !== undefined; ) {
    const next = parent(youngest.extends);
    if (next === undefined || chain.some(({ id }) => id === next.id)) {
      throw new ProblemError({
        code: next === undefined ? "codebook-unknown" : "codebook-extends-itself",
        message: `The codebook ${youngest.id} extends ${youngest.extends}, which ${next === undefined ? "is not there" : "extends it in turn"}.`,
        hint: "Put the extended codebook beside it, or mend `extends`.",
        path: "extends",
        value: youngest.extends,
      });
    }
    chain.unshift(next);
    youngest = next;
  }
  return chain;
}

const categorical = new Set(["single", "multiple", "ordinal"]);

function withCategories(
  variable: CodebookFile["variables"][number],
  index: number,
  lists: Readonly<Record<string, readonly Category[]>>,
  problems: Problem[],
): Variable {
  const { categories, ...rest } = variable;
  if (categories === undefined || Array.isArray(categories)) return { ...rest, categories: categories ?? [] };
  const list = Object.hasOwn(lists, categories.list) ? lists[categories.list] : undefined;
  if (list === undefined) {
    problems.push({
      code: "list-unknown",
      message: `The variable ${variable.code} takes its categories from the list "${categories.list}", which is not there.`,
      hint: nearHint(categories.list, Object.keys(lists), "Write the list under `lists`."),
      path: `variables.${index}.categories.list`,
      value: categories.list,
    });
  }
  return { ...rest, categories: list ?? [] };
}

function variableProblems(variable: Variable, all: ReadonlyMap<string, Variable>): readonly Problem[] {
  const path = `variables[${variable.code}]`;
  const problems = [...repeatedCodes(variable.categories, `${path}.categories`)];
  if (categorical.has(variable.kind) !== variable.categories.length > 0) {
    problems.push({
      code: categorical.has(variable.kind) ? "categories-missing" : "categories-unexpected",
      message: `The variable ${variable.code} is of kind ${variable.kind} and has ${variable.categories.length} categories.`,
      hint: "Only single, multiple and ordinal variables have categories, and they need at least one.",
      path: `${path}.categories`,
    });
  }
  const codes = new Set(variable.categories.map(({ code }) => code));
  for (const { code, parent } of variable.categories) {
    if (parent !== undefined && !codes.has(parent)) {
      problems.push(unknownCode(parent, [...codes], variable.code, `${path}.categories[${code}].parent`));
    }
  }
  if (variable.derive !== undefined) problems.push(...derivationProblems(variable, all, path));
  return problems;
}

function derivationProblems(
  variable: Variable,
  all: ReadonlyMap<string, Variable>,
  path: string,
): readonly Problem[] {
  const { derive } = variable;
  if (derive === undefined) return [];
  const on = derive.rule === "lookup" && derive.on !== undefined && !/^\d/.test(derive.on) ? [derive.on] : [];
  const from = [derive.from, ...(derive.rule === "sectors" ? [derive.partners] : []), ...on];
  const missing = from
    .filter((code) => !all.has(code))
    .map((code) => unknownVariable(code, all, `${path}.derive`));
  if (derive.rule !== "lookup" && derive.rule !== "sectors") return missing;
  const own = variable.categories.map(({ code }) => code);
  const wrong = derive.entries.filter(({ category }) => !own.includes(category));
  return [
    ...missing,
    ...wrong.map(({ category }) => unknownCode(category, own, variable.code, `${path}.derive.entries`)),
  ];
}

function ruleProblems(
  rule: Codebook["rules"][number],
  all: ReadonlyMap<string, Variable>,
): readonly Problem[] {
  return [...rule.when, ...rule.expect].flatMap(({ variable: code, anyOf = [], noneOf = [] }) => {
    const variable = all.get(code);
    if (variable === undefined) return [unknownVariable(code, all, `rules[${rule.code}]`)];
    const known =
      variable.kind === "boolean" ? ["yes", "no"] : variable.categories.map((category) => category.code);
    if (known.length === 0) return [];
    return [...anyOf, ...noneOf]
      .filter((wanted) => !known.includes(wanted))
      .map((wanted) => unknownCode(wanted, known, code, `rules[${rule.code}]`));
  });
}

function repeatedCodes(list: readonly { readonly code: string }[], path: string): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ code }) => {
    const folded = code.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      {
        code: "code-repeated",
        message: `The code ${code} is given twice (capitals do not tell codes apart).`,
        hint: "Give each its own code.",
        path,
        value: code,
      },
    ];
  });
}

function unknownVariable(code: string, all: ReadonlyMap<string, Variable>, path: string): Problem {
  return {
    code: "variable-unknown",
    message: `There is no variable "${code}".`,
    hint: nearHint(code, all.keys(), "Add the variable, or mend its name."),
    path,
    value: code,
  };
}

function unknownCode(code: string, known: readonly string[], variable: string, path: string): Problem {
  return {
    code: "code-unknown",
    message: `The variable ${variable} has no category "${code}".`,
    hint: nearHint(code, known, "Add the category, or mend its code."),
    path,
    value: code,
  };
}

function nearHint(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? otherwise : `Did you mean ${near.join(" or ")}?`;
}
