import { type Operation, ProblemError } from "@mapwright/domain";
import type { Context } from "hono";
import { z } from "zod";

/** The input from path and query. Lists may be repeated; anything else given twice, or not declared, is refused. */
export function inputOf<Input extends z.ZodType>(
  declared: Operation<Input>,
  context: Context,
  inPath: Readonly<Record<string, unknown>> = context.req.param(),
): z.output<Input> {
  const given: Record<string, unknown> = { ...inPath };
  const shape: z.core.$ZodLooseShape = declared.input instanceof z.ZodObject ? declared.input.shape : {};
  for (const [name, texts] of Object.entries(context.req.queries())) {
    const isList = Object.hasOwn(shape, name) && z.safeParse(shape[name] as z.ZodType, []).success;
    given[name] = isList ? texts : texts.length === 1 ? texts[0] : texts;
  }
  const parsed = declared.input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: "input-invalid",
      message: `The parameter "${issue.path.join(".") || issue.code}" is wrong: ${issue.message}.`,
      hint: "See /api/openapi.json for what it takes.",
      path: issue.path.join("."),
    })),
  );
}
