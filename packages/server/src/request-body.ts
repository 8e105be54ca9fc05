import { ProblemError } from "@mapwright/domain";
import type { Context } from "hono";

export const mostJsonBytes = 8 << 20;
const mostFileBytes = 256 << 20;

/** The body as a JSON object. Anything but `application/json` is refused, since forms of other sites can send the rest. */
export async function jsonBody(context: Context): Promise<Record<string, unknown>> {
  const value = await jsonValue(context);
  if (isObject(value)) return value;
  throw new ProblemError({
    code: "input-invalid",
    message: "The body is no JSON object.",
    hint: "See /api/openapi.json for what it takes.",
  });
}

/** The body as any JSON value; undefined when it is no JSON, though it says so. */
export async function jsonValue(context: Context): Promise<unknown> {
  const type = context.req.header("Content-Type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new ProblemError({
      code: "body-not-json",
      message: `The body is said to be "${type}".`,
      hint: "Send JSON, with `Content-Type: application/json`.",
    });
  }
  const bytes = await bytesOf(context, mostJsonBytes, "body-too-large");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The body as the bytes of a file. A type that a form could send is refused. */
export async function fileBody(context: Context): Promise<Uint8Array> {
  const type = context.req.header("Content-Type") ?? "";
  if (/^(multipart\/|application\/x-www-form-urlencoded|text\/plain)/i.test(type)) {
    throw new ProblemError({
      code: "body-not-json",
      message: `The body is said to be "${type}".`,
      hint: "Send the file's bytes as they are, with `Content-Type: application/octet-stream`.",
    });
  }
  return await bytesOf(context, mostFileBytes, "file-too-large");
}

/** Counts while reading and never believes what a header claims. */
async function bytesOf(context: Context, most: number, code: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = context.req.raw.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      throw new ProblemError({
        code,
        message: `The body is larger than ${most >> 20} MiB.`,
        hint: "Send it in parts, or use the command line.",
      });
    }
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
