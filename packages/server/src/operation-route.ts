import { type Operation, ProblemError } from "@mapwright/domain";
import { type Answered, type Desk, mustHaveRight, perform } from "@mapwright/usecases";
import type { Context } from "hono";
import { z } from "zod";
import { fileBody, jsonBody } from "./request-body.ts";

/** Answers a call of a declared operation for the desk's caller. */
export async function answerOperation(context: Context, operation: Operation, desk: Desk): Promise<Response> {
  // Before anything is read: who may not send a file has none of it taken in.
  mustHaveRight(desk, operation, context.req.param("map"));
  const given: Record<string, unknown> = { ...context.req.param(), ...fromQuery(operation, context) };
  if (operation.kind === "query") {
    return answerQuery(context, await perform(desk, operation, inputFrom(operation, given)));
  }
  const idempotencyKey = keyOf(context);
  if (operation.body === "file") {
    const input = inputFrom(operation, given);
    const { output } = await perform(desk, operation, input, {
      file: await fileBody(context),
      idempotencyKey,
    });
    return answerCommand(context, output);
  }
  // What is deleted is named by its address; a body may say more.
  const hasNone = context.req.method === "DELETE" && context.req.header("Content-Type") === undefined;
  const input = inputFrom(operation, joined(given, hasNone ? {} : await jsonBody(context)));
  const { output } = await perform(desk, operation, input, { idempotencyKey });
  return answerCommand(context, output);
}

/** Names in the path are not said again in the body. */
function joined(inPath: Record<string, unknown>, body: Record<string, unknown>): Record<string, unknown> {
  const twice = Object.keys(inPath).find((name) => Object.hasOwn(body, name));
  if (twice === undefined) return { ...body, ...inPath };
  throw inputProblem(`"${twice}" stands in the address and in the body.`, twice);
}

/** Query parameters; lists may be repeated, anything else given twice is refused, and so is any beside a JSON body. */
function fromQuery({ input, kind, body }: Operation, context: Context): Record<string, unknown> {
  const shape = input instanceof z.ZodObject ? input.shape : {};
  const given = Object.entries(context.req.queries());
  const first = given[0]?.[0];
  if (kind === "command" && body === undefined && first !== undefined)
    throw inputProblem(`"${first}" belongs into the body.`, first);
  return Object.fromEntries(
    given.map(([name, texts]) => {
      const isList = Object.hasOwn(shape, name) && z.safeParse(shape[name] as z.ZodType, []).success;
      return [name, isList || texts.length > 1 ? texts : texts[0]];
    }),
  );
}

function inputFrom({ input }: Operation, given: Record<string, unknown>): unknown {
  const parsed = input.safeParse(given);
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

function keyOf(context: Context): string | undefined {
  const key = context.req.header("Idempotency-Key");
  if (key === undefined || /^[\x21-\x7e]{8,255}$/.test(key)) return key;
  throw inputProblem("The Idempotency-Key is not 8 to 255 printable ASCII characters.", "Idempotency-Key");
}

function inputProblem(message: string, path: string): ProblemError {
  return new ProblemError({
    code: "input-invalid",
    message,
    hint: "See /api/openapi.json for what it takes.",
    path,
  });
}

function answerQuery(context: Context, { output, release }: Answered): Response {
  if (release === undefined) {
    context.header("Cache-Control", "no-cache");
    return context.json(output as object);
  }
  const tag = `"${release.sha256.slice(0, 32)}${release.withdrawn === null ? "" : "-withdrawn"}"`;
  context.header("ETag", tag);
  context.header("Cache-Control", "public, max-age=60");
  context.header("Mapwright-Release", `${release.release} sha256:${release.sha256}`);
  if (context.req.header("If-None-Match") === tag) return context.body(null, 304);
  return context.json(output as object);
}

function answerCommand(context: Context, output: unknown): Response {
  context.header("Cache-Control", "no-store");
  return context.json(output as object);
}
