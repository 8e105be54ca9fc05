import { type Operation, ProblemError, shownValue } from "@mapwright/domain";
import type { Context } from "hono";
import { z } from "zod";

/** Query parameters; lists may be repeated, anything else given twice is refused, and so is any beside a JSON body. */
export function fromQuery(operation: Operation, context: Context): Record<string, unknown> {
  const { kind, body } = operation;
  const given = Object.entries(context.req.queries());
  const first = given[0]?.[0];
  if (kind === "command" && body === undefined && first !== undefined)
    throw inputProblem(`"${first}" belongs into the body.`, first);
  return Object.fromEntries(
    given.map(([name, texts]) => [name, isList(operation, name) || texts.length > 1 ? texts : texts[0]]),
  );
}

/** What a reading program sent as JSON, as an address would give it: numbers as text, one text as a list of one. */
export function asInAddress(operation: Operation, given: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
      return [name, typeof text === "string" && isList(operation, name) ? [text] : text];
    }),
  );
}

function isList({ input }: Operation, name: string): boolean {
  const shape = input instanceof z.ZodObject ? input.shape : {};
  return Object.hasOwn(shape, name) && z.safeParse(shape[name] as z.ZodType, []).success;
}

/** What was given, as the operation declares it; anything else is refused. */
export function inputFrom<Input extends z.ZodType>(
  { input }: Operation<Input>,
  given: Record<string, unknown>,
): z.output<Input> {
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: "input-invalid",
      message: inputMessage(issue, given),
      hint: "See /api/openapi.json for what it takes.",
      path: issue.path.join("."),
    })),
  );
}

function inputMessage(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const path = issue.path.join(".");
  if (issue.code === "invalid_type" && issue.path.length === 1 && given[path] === undefined)
    return `The parameter "${path}" is missing.`;
  if (issue.code !== "unrecognized_keys")
    return `${path === "" ? "The input" : `The parameter "${path}"`} is wrong: ${issue.message}.`;
  const names = issue.keys.map((key) => `"${shownValue(key)}"`).join(", ");
  return `There is no parameter ${names}${path === "" ? "" : ` in "${path}"`}.`;
}

export function inputProblem(message: string, path: string): ProblemError {
  return new ProblemError({
    code: "input-invalid",
    message,
    hint: "See /api/openapi.json for what it takes.",
    path,
  });
}
