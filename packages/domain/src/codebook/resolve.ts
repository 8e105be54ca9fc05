import { type Problem, ProblemError } from "../shared/index.ts";
import { ancestryOf, type ParentFinder, placeOf } from "./ancestry.ts";
import { checkCategories } from "./check-categories.ts";
import { checkDerivations } from "./check-derivation.ts";
import { checkRule } from "./check-rule.ts";
import { checkTexts } from "./check-texts.ts";
import { checkVariable } from "./check-variable.ts";
import { type Composed, compose, type Placed } from "./compose.ts";
import { nearHint, type Place, problemAt, within } from "./place.ts";
import type { Category, Codebook, CodebookFile, Variable, VariableEntry } from "./schema.ts";

/** What examining a codebook file gives: every problem found, and the codebook when none of them is an error. */
export interface Examined {
  readonly codebook?: Codebook;
  readonly problems: readonly Problem[];
}

/**
 * Makes a codebook ready for use: inherited variables first and in their order, lists looked up, every reference checked.
 * A variable, rule or list that a younger file says again replaces the inherited one, in its place.
 *
 * Throws a ProblemError with all errors found (never only the first); warnings, such as missing translations, are left
 * to `examineCodebook`. Paths are those of the file; a problem in an inherited codebook carries its `id@version` as `file`.
 *
 * @example resolveCodebook(cityFile, (reference) => (reference === "iesi" ? iesiFile : undefined))
 */
export function resolveCodebook(file: CodebookFile, parents: ParentFinder): Codebook {
  const { codebook, problems } = examineCodebook(file, parents);
  if (codebook === undefined) throw new ProblemError(problems.filter(isError));
  return codebook;
}

/** Resolves a codebook as `resolveCodebook` does, and gives errors and warnings instead of throwing. */
export function examineCodebook(file: CodebookFile, parents: ParentFinder): Examined {
  const { chain, problems: broken } = ancestryOf(file, parents);
  const composed = compose(chain, file);
  const looked = lookUpLists(composed);
  const problems = [
    ...broken,
    ...composed.problems,
    ...looked.problems,
    ...chain.flatMap((each) => checkTexts(each, placeOf(each, file, ""))),
    ...checkParts(composed, looked.variables),
  ];
  const told = problems.filter(
    (problem) => isOwn(problem) && (broken.length === 0 || !dependsOnParents.has(problem.code)),
  );
  if (told.some(isError)) return { problems: told };
  return { codebook: assemble(file, composed, looked.variables), problems: told };
}

/** Warnings about an inherited codebook are told where that one is checked; its errors keep this one from being used too. */
function isOwn(problem: Problem): boolean {
  return isError(problem) || problem.file === undefined;
}

/** Without its parents a codebook lacks what it inherits, and every reference to that would be told as wrong. */
const dependsOnParents: ReadonlySet<string> = new Set(["variable-unknown", "list-unknown", "code-unknown"]);

/** Whether a problem keeps a codebook from being used. */
export function isError({ severity }: Problem): boolean {
  return severity !== "warning";
}

function checkParts(
  { variables: entries, lists, rules }: Composed,
  variables: ReadonlyMap<string, Placed<Variable>>,
): readonly Problem[] {
  return [
    ...[...lists.values()].flatMap(({ part, place }) => checkCategories(part, place)),
    ...[...entries.values()].flatMap((placed) => checkVariable(placed)),
    ...checkDerivations(variables),
    ...[...rules.values()].flatMap((placed) => checkRule(placed, variables)),
  ];
}

function lookUpLists({ variables, lists }: Composed): {
  readonly variables: ReadonlyMap<string, Placed<Variable>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const looked = new Map<string, Placed<Variable>>();
  for (const [code, { part, place }] of variables) {
    const { categories, ...rest } = part;
    if (categories !== undefined && !Array.isArray(categories)) used.add(categories.list);
    looked.set(code, { part: { ...rest, categories: categoriesOf(part, lists) ?? [] }, place });
    problems.push(...checkOwnCategories(part, lists, within(place, "categories")));
  }
  // An inherited list that is no longer used is nothing the file in hand could mend.
  for (const [name, { place }] of lists)
    if (!used.has(name) && place.file === undefined) problems.push(listUnused(name, place));
  return { variables: looked, problems };
}

function categoriesOf(
  { categories }: VariableEntry,
  lists: Composed["lists"],
): readonly Category[] | undefined {
  if (categories === undefined || Array.isArray(categories)) return categories;
  return lists.get(categories.list)?.part;
}

function checkOwnCategories(
  { categories }: VariableEntry,
  lists: Composed["lists"],
  place: Place,
): readonly Problem[] {
  if (categories === undefined) return [];
  if (Array.isArray(categories)) return checkCategories(categories, place);
  if (lists.has(categories.list)) return [];
  return [listUnknown(categories.list, lists.keys(), within(place, "list"))];
}

function listUnknown(name: string, known: Iterable<string>, place: Place): Problem {
  return problemAt(place, {
    code: "list-unknown",
    message: `There is no list "${name}".`,
    hint: nearHint(name, known, "Write the list under `lists`, or mend its name."),
    value: name,
  });
}

function listUnused(name: string, place: Place): Problem {
  return problemAt(place, {
    code: "list-unused",
    message: `No variable takes its categories from the list "${name}".`,
    hint: "Remove it, or name it in a variable's `categories`.",
    value: name,
    severity: "warning",
  });
}

function assemble(
  { id, version, title, description, languages, licence, source }: CodebookFile,
  { rules }: Composed,
  variables: ReadonlyMap<string, Placed<Variable>>,
): Codebook {
  return {
    id,
    version,
    title,
    ...(description === undefined ? {} : { description }),
    languages,
    ...(licence === undefined ? {} : { licence }),
    ...(source === undefined ? {} : { source }),
    variables: [...variables.values()].map(({ part }) => part),
    rules: [...rules.values()].map(({ part }) => part),
  };
}
