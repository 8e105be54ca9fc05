import { type Category, type Codebook, categoryOf, type Variable, variableOf } from "../codebook/index.ts";
import type { MigrationStep } from "../coding/index.ts";
import type { Edit } from "./edit.ts";
import { described, isCodeFree, moved, placedAfter, withMember, withVariable } from "./parts.ts";
import { type Successors, withCategoriesCalled } from "./references.ts";
import type { Revision } from "./revision.ts";

type OnCategory = Extract<
  Edit,
  { edit: "describe" | "set" | "recode" | "retire" | "move" | "add-category" | "merge" | "split" }
>;

/** What an edit makes of a variable's categories, the step of the plan, and what old codes are called from now on. */
interface Changed {
  readonly categories: readonly Category[];
  readonly step?: MigrationStep;
  readonly successors?: Successors;
}

/** A revision after an edit to the categories of a variable; undefined where there is nothing to change. */
export function editedCategory({ codebook, plan }: Revision, edit: OnCategory): Revision | undefined {
  const variable = variableOf(codebook, "at" in edit ? edit.at.variable : edit.variable);
  const changed = variable && changedCategories(variable, edit);
  if (variable === undefined || changed === undefined) return undefined;
  const { categories, step, successors = new Map() } = changed;
  const next: Codebook = withVariable(codebook, { ...variable, categories });
  return {
    plan: step === undefined ? plan : [...plan, step],
    codebook: successors.size === 0 ? next : withCategoriesCalled(next, variable.code, successors),
  };
}

function changedCategories(variable: Variable, edit: OnCategory): Changed | undefined {
  const { categories } = variable;
  if (edit.edit === "add-category") {
    if (!isCodeFree(categories, edit.category.code)) return undefined;
    const added: Category = { ...edit.category, provenance: "proposed" };
    return { categories: placedAfter(categories, added, edit.after) };
  }
  if (edit.edit === "merge") return merged(variable, edit.from, edit.to);
  const category = categoryOf(variable, edit.at.category ?? "");
  if (category === undefined) return undefined;
  const replaced = (by: Category) => ({ categories: categories.map((one) => (one === category ? by : one)) });
  switch (edit.edit) {
    case "describe":
      return replaced(described(category, edit));
    case "set":
      if (edit.member === "parent" && edit.value !== null && categoryOf(variable, edit.value) === undefined)
        return undefined;
      return replaced(withMember(category, edit.member, edit.value));
    case "move": {
      const siblings = categories.filter(({ parent }) => parent === category.parent);
      const order = moved(categories, category, edit.by, siblings);
      return order && { categories: order };
    }
    case "recode":
      return recoded(variable, category, edit.to);
    case "retire":
      return retired(variable, category, edit.to);
    case "split":
      return split(variable, category, edit.into);
  }
}

function recoded(
  { code: variable, categories }: Variable,
  { code }: Category,
  to: string,
): Changed | undefined {
  // Only capitals may change under the same code.
  const others = categories.filter((one) => one.code !== code);
  if (code === to || !isCodeFree(others, to)) return undefined;
  return {
    categories: categories.map((one) => ({
      ...one,
      ...(one.code === code ? { code: to } : {}),
      ...(one.parent === code ? { parent: to } : {}),
    })),
    step: { step: "rename", variable, from: code, to },
    successors: new Map([[code, [to]]]),
  };
}

function retired(variable: Variable, category: Category, to: string | undefined): Changed | undefined {
  if (to !== undefined && (to === category.code || categoryOf(variable, to) === undefined)) return undefined;
  const { code } = category;
  return {
    categories: without(variable.categories, [code]),
    step: { step: "retire", variable: variable.code, from: code, ...(to === undefined ? {} : { to }) },
    successors: new Map([[code, to === undefined ? [] : [to]]]),
  };
}

function merged(variable: Variable, from: readonly string[], to: string): Changed | undefined {
  const gone = from.filter((code) => code !== to);
  const known = [...gone, to].every((code) => categoryOf(variable, code) !== undefined);
  if (!known || gone.length === 0) return undefined;
  return {
    categories: without(variable.categories, gone, to),
    step: { step: "merge", variable: variable.code, from: [...new Set([...gone, to])], to },
    successors: new Map(gone.map((code) => [code, [to]])),
  };
}

function split(
  variable: Variable,
  category: Category,
  into: Extract<Edit, { edit: "split" }>["into"],
): Changed | undefined {
  const { code, parent } = category;
  const others = variable.categories.filter((one) => one !== category);
  const codes = into.map((part) => part.code);
  const isFree = codes.every((one, place) => isCodeFree(others, one) && codes.indexOf(one) === place);
  if (into.length < 2 || !isFree) return undefined;
  const parts = into.map(
    (part): Category =>
      part.code === code
        ? { ...category, label: part.label }
        : { ...part, ...(parent === undefined ? {} : { parent }), provenance: "proposed" },
  );
  const kept = codes.includes(code);
  return {
    categories: variable.categories.flatMap((one) => {
      if (one === category) return parts;
      return one.parent === code && !kept ? [underParent(one, parent)] : [one];
    }),
    step: { step: "split", variable: variable.code, from: code, to: codes },
    successors: new Map([[code, codes]]),
  };
}

/** The categories without some; what was under these goes under `heir`, or up to where they were themselves. */
function without(
  categories: readonly Category[],
  gone: readonly string[],
  heir?: string,
): readonly Category[] {
  const parentOf = new Map(categories.map(({ code, parent }) => [code, parent]));
  const firstLeft = (code: string | undefined): string | undefined => {
    let at = code;
    // As many steps as there are categories, so that a circle of parents ends too.
    for (let steps = 0; at !== undefined && gone.includes(at) && steps < categories.length; steps++)
      at = parentOf.get(at);
    return at;
  };
  return categories
    .filter(({ code }) => !gone.includes(code))
    .map((one) => {
      if (one.parent === undefined || !gone.includes(one.parent)) return one;
      return underParent(one, heir === undefined || one.code === heir ? firstLeft(one.parent) : heir);
    });
}

function underParent(category: Category, parent: string | undefined): Category {
  return withMember(category, "parent", parent ?? null);
}
