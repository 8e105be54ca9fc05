import { type Codebook, nearMatches, ProblemError, type Variable } from "@mapwright/domain";

/** A variable of the codebook by its code, or `variable-unknown` with those whose codes are like it. */
export function variableNamed(codebook: Codebook, code: string): Variable {
  const variable = codebook.variables.find((each) => each.code === code);
  if (variable === undefined) {
    const near = nearMatches(
      code,
      codebook.variables.map((each) => each.code),
    );
    throw new ProblemError({
      code: "variable-unknown",
      message: `There is no variable "${code}" in the codebook.`,
      hint: near.length === 0 ? "Use a variable of the codebook." : `Did you mean ${near.join(" or ")}?`,
      value: code,
    });
  }
  return variable;
}
