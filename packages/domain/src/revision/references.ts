import type { Codebook, Condition, ConsistencyRule, Derivation, Variable } from "../codebook/index.ts";

/** What a code of a variable is from now on: one code, or those it was split into. */
export type Successors = ReadonlyMap<string, readonly string[]>;

/** A codebook in which rules and derivations call a variable by its new code. */
export function withVariableCalled(codebook: Codebook, from: string, to: string): Codebook {
  const named = <Name extends string | undefined>(name: Name) => (name === from ? to : name);
  const condition = (one: Condition): Condition => ({ ...one, variable: named(one.variable) });
  return {
    ...codebook,
    variables: codebook.variables.map((variable) =>
      variable.derive === undefined
        ? variable
        : { ...variable, derive: derivationNamed(variable.derive, named) },
    ),
    rules: codebook.rules.map((rule) => withConditions(rule, condition)),
  };
}

function derivationNamed(derive: Derivation, named: (name: string) => string): Derivation {
  const from = named(derive.from);
  if (derive.rule === "sectors") return { ...derive, from, partners: named(derive.partners) };
  if (derive.rule === "lookup" && derive.on !== undefined) return { ...derive, from, on: named(derive.on) };
  return { ...derive, from };
}

/** A codebook in which rules and derivations call categories of a variable by their new codes. */
export function withCategoriesCalled(codebook: Codebook, variable: string, successors: Successors): Codebook {
  const all = (codes: readonly string[]): string[] => [
    ...new Set(codes.flatMap((code) => successors.get(code) ?? [code])),
  ];
  const condition = (one: Condition): Condition =>
    one.variable !== variable
      ? one
      : {
          ...one,
          ...(one.anyOf === undefined ? {} : { anyOf: all(one.anyOf) }),
          ...(one.noneOf === undefined ? {} : { noneOf: all(one.noneOf) }),
        };
  return {
    ...codebook,
    variables: codebook.variables.map((one) => derivedFrom(one, variable, all)),
    rules: codebook.rules.map((rule) => withConditions(rule, condition)),
  };
}

/** What a derivation gives follows only where a code has exactly one successor: which of several, nobody can say. */
function derivedFrom(one: Variable, variable: string, all: (codes: readonly string[]) => string[]): Variable {
  const { derive } = one;
  if (derive === undefined) return one;
  const given = (code: string): string => (one.code === variable ? single(all([code]), code) : code);
  const taken = (codes: readonly string[], from: string): string[] =>
    from === variable ? all(codes) : [...codes];
  switch (derive.rule) {
    case "lookup": {
      const { from, otherwise } = derive;
      const entries = derive.entries.map((entry) => ({
        ...entry,
        codes: taken(entry.codes, from),
        category: given(entry.category),
      }));
      return {
        ...one,
        derive: { ...derive, entries, ...(otherwise === undefined ? {} : { otherwise: given(otherwise) }) },
      };
    }
    case "any-of":
      return { ...one, derive: { ...derive, codes: taken(derive.codes, derive.from) } };
    case "sectors": {
      const { from, partners } = derive;
      const entries = derive.entries.map((entry) => ({
        ...entry,
        category: given(entry.category),
        ...(entry.lead === undefined ? {} : { lead: taken(entry.lead, from) }),
        ...(entry.allOf === undefined ? {} : { allOf: entry.allOf.map((codes) => taken(codes, partners)) }),
        ...(entry.noneOf === undefined ? {} : { noneOf: taken(entry.noneOf, partners) }),
      }));
      return { ...one, derive: { ...derive, entries } };
    }
    case "count":
    case "at-least":
    case "after":
      return one;
  }
}

function single(codes: readonly string[], otherwise: string): string {
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 ? only : otherwise;
}

function withConditions(rule: ConsistencyRule, changed: (one: Condition) => Condition): ConsistencyRule {
  return { ...rule, when: rule.when.map(changed), expect: rule.expect.map(changed) };
}
