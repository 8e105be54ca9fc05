import type { Problem } from "../shared/index.ts";
import { codeMisfit } from "./kinds.ts";
import { nearHint, type Place, problemAt, within } from "./place.ts";
import type { Variable } from "./schema.ts";

/** A problem for each code that cannot answer a variable, at its place in the list. */
export function checkCodes(codes: readonly string[], variable: Variable, place: Place): readonly Problem[] {
  return codes.flatMap((code, index) => checkCode(code, variable, within(place, index)));
}

/** A problem when a code cannot answer a variable. */
export function checkCode(code: string, variable: Variable, place: Place): readonly Problem[] {
  const misfit = codeMisfit(variable, code);
  if (misfit === undefined) return [];
  return [
    problemAt(place, {
      code: "code-unknown",
      message: `"${code}" is no code of the variable ${variable.code}.`,
      hint: nearHint(code, misfit.known, misfit.hint),
      value: code,
    }),
  ];
}

/** A problem for a variable that is named but not there. */
export function unknownVariable(code: string, known: Iterable<string>, place: Place): Problem {
  return problemAt(place, {
    code: "variable-unknown",
    message: `There is no variable "${code}".`,
    hint: nearHint(code, known, "Add the variable, or mend its code."),
    value: code,
  });
}
