import type { Category, Codebook, Variable } from "./schema.ts";

/** The variable of a code; undefined when the codebook has none. */
export function variableOf(codebook: Codebook, code: string): Variable | undefined {
  return codebook.variables.find((variable) => variable.code === code);
}

/** The category of a code, capitals and all; undefined when the variable has none. */
export function categoryOf(variable: Variable, code: string): Category | undefined {
  return variable.categories.find((category) => category.code === code);
}

/** The rank of each category in codebook order, from 0; for ordinal variables this is the order of magnitude. */
export function categoryOrder(variable: Variable): ReadonlyMap<string, number> {
  return new Map(variable.categories.map(({ code }, rank) => [code, rank]));
}

/** The categories directly under one, in codebook order; without a code, those that have no parent. */
export function childrenOf(variable: Variable, code?: string): readonly Category[] {
  return variable.categories.filter(({ parent }) => parent === code);
}

/** The category and all below it, in codebook order; empty when the variable has no such category. */
export function branchOf(variable: Variable, code: string): readonly Category[] {
  const within = new Set([code]);
  for (let before = 0; before < within.size; ) {
    before = within.size;
    for (const category of variable.categories)
      if (category.parent !== undefined && within.has(category.parent)) within.add(category.code);
  }
  return variable.categories.filter((category) => within.has(category.code));
}

/**
 * Codes as a value keeps them: each once, in codebook order, but the first given one (the dominant) stays first where
 * the variable has a dominant answer. Codes that are not categories, such as countries, follow in code-point order.
 */
export function orderedCodes(variable: Variable, codes: readonly string[]): readonly string[] {
  const order = categoryOrder(variable);
  const rank = (code: string): number => order.get(code) ?? order.size;
  const distinct = [...new Set(codes)];
  const [first, ...others] = distinct;
  const sorted = (list: readonly string[]): string[] =>
    [...list].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return variable.dominant === true && first !== undefined ? [first, ...sorted(others)] : sorted(distinct);
}
