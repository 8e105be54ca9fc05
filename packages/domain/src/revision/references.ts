import type { Codebook, Condition, ConsistencyRule, Derivation, Variable } from "../codebook/index.ts";

/** What a code of a variable is from now on: one code, those it was split into, or none when it goes without an heir. */
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

/**
 * A codebook in which rules and derivations call categories of a variable by their new codes. What names a code that is gone, and
 * others beside it, does so no longer: no value can have it. Where nothing else is named the code stays, for the checks to tell.
 */
export function withCategoriesCalled(codebook: Codebook, variable: string, successors: Successors): Codebook {
  const all = (codes: readonly string[]): string[] => [
    ...new Set(codes.flatMap((code) => successors.get(code) ?? [code])),
  ];
  const condition = (one: Condition): Condition =>
    one.variable !== variable
      ? one
      : {
          ...one,
          ...(one.anyOf === undefined ? {} : { anyOf: orAsBefore(all(one.anyOf), one.anyOf) }),
          ...(one.noneOf === undefined ? {} : { noneOf: orAsBefore(all(one.noneOf), one.noneOf) }),
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
      const entries = orAsBefore(
        derive.entries
          .map((entry) => ({
            ...entry,
            codes: taken(entry.codes, from),
            category: given(entry.category),
          }))
          .filter(({ codes }) => codes.length > 0),
        derive.entries,
      );
      return {
        ...one,
        derive: { ...derive, entries, ...(otherwise === undefined ? {} : { otherwise: given(otherwise) }) },
      };
    }
    case "any-of":
      return {
        ...one,
        derive: { ...derive, codes: orAsBefore(taken(derive.codes, derive.from), derive.codes) },
      };
    case "sectors": {
      const { from, partners } = derive;
      const entries = derive.entries
        .map((entry) => ({
          ...entry,
          category: given(entry.category),
          ...(entry.lead === undefined ? {} : { lead: taken(entry.lead, from) }),
          ...(entry.allOf === undefined ? {} : { allOf: entry.allOf.map((codes) => taken(codes, partners)) }),
          ...(entry.noneOf === undefined ? {} : { noneOf: taken(entry.noneOf, partners) }),
        }))
        .filter(({ lead, allOf = [] }) => lead?.length !== 0 && allOf.every((codes) => codes.length > 0));
      return { ...one, derive: { ...derive, entries: orAsBefore(entries, derive.entries) } };
    }
    case "count":
    case "at-least":
    case "after":
      return one;
  }
}

/** The parts, or what they were before where nothing is left of them. */
function orAsBefore<Part>(parts: readonly Part[], before: readonly Part[]): Part[] {
  return [...(parts.length === 0 ? before : parts)];
}

function single(codes: readonly string[], otherwise: string): string {
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 ? only : otherwise;
}

function withConditions(rule: ConsistencyRule, changed: (one: Condition) => Condition): ConsistencyRule {
  return { ...rule, when: rule.when.map(changed), expect: rule.expect.map(changed) };
}
