import type { Operation } from "@mapwright/domain";
import { type Answered, type Desk, mustHaveRight, perform } from "@mapwright/usecases";
import type { Context } from "hono";
import { fromQuery, inputFrom, inputProblem } from "./input.ts";
import { isUnchanged } from "./release-headers.ts";
import { fileBody, jsonBody } from "./request-body.ts";

/** Answers a call of a declared operation for the desk's caller. */
export async function answerOperation(context: Context, operation: Operation, desk: Desk): Promise<Response> {
  // Before anything is read: who may not send a file has none of it taken in.
  mustHaveRight(desk, operation, context.req.param("map"));
  const given: Record<string, unknown> = { ...context.req.param(), ...fromQuery(operation, context) };
  if (operation.kind === "query" && operation.body === "file") {
    const input = inputFrom(operation, given);
    return answerQuery(context, await perform(desk, operation, input, { file: await fileBody(context) }));
  }
  if (operation.kind === "query") {
    // A question too long for an address is posted.
    const asked = context.req.method === "POST" ? joined(given, await jsonBody(context)) : given;
    return answerQuery(context, await perform(desk, operation, inputFrom(operation, asked)));
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

function keyOf(context: Context): string | undefined {
  const key = context.req.header("Idempotency-Key");
  if (key === undefined || /^[\x21-\x7e]{8,255}$/.test(key)) return key;
  throw inputProblem("The Idempotency-Key is not 8 to 255 printable ASCII characters.", "Idempotency-Key");
}

function answerQuery(context: Context, { output, release }: Answered): Response {
  if (isUnchanged(context, release)) return context.body(null, 304);
  return context.json(output as object);
}

function answerCommand(context: Context, output: unknown): Response {
  context.header("Cache-Control", "no-store");
  return context.json(output as object);
}
