import { type Codebook, hasCategories, type Variable, variableOf } from "../codebook/index.ts";
import type { Edit } from "./edit.ts";
import { isCodeFree } from "./parts.ts";
import { withVariableCalled } from "./references.ts";
import type { Revision } from "./revision.ts";

/** Variables with categories as one of them, which takes the categories of all: a code that two have means the same. */
export function mergedVariables(
  { codebook, plan }: Revision,
  { from, to }: Extract<Edit, { edit: "merge-variables" }>,
): Revision | undefined {
  const gone = from.filter((code) => code !== to);
  const kept = variableOf(codebook, to);
  const others = gone.map((code) => variableOf(codebook, code));
  if (kept === undefined || gone.length === 0 || ![kept, ...others].every(isListed)) return undefined;
  const known = new Set(kept.categories.map(({ code }) => code));
  const added = others.flatMap((variable) =>
    (variable?.categories ?? []).filter(({ code }) => !known.has(code) && known.add(code)),
  );
  const merged: Variable = { ...kept, kind: "multiple", categories: [...kept.categories, ...added] };
  const variables = codebook.variables
    .filter(({ code }) => !gone.includes(code))
    .map((variable) => (variable.code === to ? merged : variable));
  return {
    plan: [...plan, { step: "merge-variables", from: [...new Set([...gone, to])], to }],
    codebook: gone.reduce<Codebook>((next, code) => withVariableCalled(next, code, to), {
      ...codebook,
      variables,
    }),
  };
}

function isListed(variable: Variable | undefined): boolean {
  return variable !== undefined && hasCategories(variable.kind) && variable.derive === undefined;
}

/** A variable as several, each with some of its categories; every category goes to exactly one. */
export function splitVariable(
  { codebook, plan }: Revision,
  { variable: code, into }: Extract<Edit, { edit: "split-variable" }>,
): Revision | undefined {
  const variable = variableOf(codebook, code);
  if (variable === undefined || !isListed(variable) || into.length < 2) return undefined;
  const others = codebook.variables.filter((one) => one !== variable);
  const codes = into.map((part) => part.code);
  const isFree = codes.every((one, place) => isCodeFree(others, one) && codes.indexOf(one) === place);
  const placed = into.flatMap(({ categories }) => categories);
  const isWhole =
    placed.length === variable.categories.length &&
    variable.categories.every((one) => placed.includes(one.code));
  if (!isFree || !isWhole || into.some(({ categories }) => categories.length === 0)) return undefined;
  const parts = into.map(({ code: part, label, categories }): Variable => {
    const mine = variable.categories.filter((one) => categories.includes(one.code));
    const { number: _, ...rest } = variable;
    return {
      ...(part === code ? variable : { ...rest, provenance: "proposed" as const }),
      code: part,
      label,
      categories: mine.map((one) => {
        const { parent, ...top } = one;
        return parent === undefined || categories.includes(parent) ? one : top;
      }),
    };
  });
  const step = {
    step: "split-variable" as const,
    from: code,
    to: into.map((part) => ({ variable: part.code, codes: [...part.categories] })),
  };
  return {
    plan: [...plan, step],
    codebook: {
      ...codebook,
      variables: codebook.variables.flatMap((one) => (one === variable ? parts : [one])),
    },
  };
}
