import type { Answer } from "./answer.ts";
import type { Condition } from "./schema.ts";

/**
 * Whether an answer meets a condition; undefined when that cannot be judged, because the answer is missing, absent or of a
 * form that the condition does not ask about. All that a condition asks must hold.
 */
export function meets(condition: Condition, answer: Answer | undefined): boolean | undefined {
  if (answer === undefined || "missing" in answer) return undefined;
  const { anyOf, noneOf, atLeast, atMost } = condition;
  if ("codes" in answer)
    return (
      (anyOf === undefined || answer.codes.some((code) => anyOf.includes(code))) &&
      (noneOf === undefined || !answer.codes.some((code) => noneOf.includes(code)))
    );
  if ("number" in answer)
    return (
      (atLeast === undefined || answer.number >= atLeast) && (atMost === undefined || answer.number <= atMost)
    );
  return undefined;
}
