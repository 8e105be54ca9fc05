import type { Desk } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { z } from "zod";
import { problemResponse } from "../problem-response.ts";
import { jsonValue } from "../request-body.ts";
import { callTool } from "./call-tool.ts";
import { tools } from "./tools.ts";

/** Versions of the Model Context Protocol that are spoken, the newest first. */
const versions = ["2025-06-18", "2025-03-26", "2024-11-05"];

const request = z.looseObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});

/** Batches are part of the version of March 2025 alone; none may keep the server busy for long. */
const mostInBatch = 20;

/** The codes of JSON-RPC 2.0. */
const codes = { noJson: -32_700, invalidRequest: -32_600, methodUnknown: -32_601, paramsInvalid: -32_602 };

const instructions =
  "Knowledge maps of social-innovation initiatives. List the maps first, then a map's codebook for its variables and codes. Counts have a base and say what is missing: never give a number without its base, release and citation, and lead readers to the address in `opens`. Initiatives come with all their values: ask for few at a time (`limit`). What is not yet coded is unknown, not absent.";

/**
 * A Model Context Protocol endpoint over Streamable HTTP, without sessions: each message is answered by itself, and
 * nothing is ever sent unasked. Its tools are the read operations.
 */
export function addAssistant(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  app.post("/mcp", async (context) => {
    const refused = refusalOf(context);
    if (refused !== undefined) return refused;
    const sent = await jsonValue(context);
    if (sent === undefined) return context.json(failure(null, codes.noJson, "This is no JSON."), 400);
    const desk = await deskFor(context);
    const { origin } = new URL(context.req.url);
    if (!Array.isArray(sent)) return answered(context, await answerTo(desk, origin, sent));
    if (sent.length === 0 || sent.length > mostInBatch) {
      const message = `A batch holds 1 to ${mostInBatch} messages.`;
      return context.json(failure(null, codes.invalidRequest, message), 400);
    }
    const answers = await Promise.all(sent.map((message) => answerTo(desk, origin, message)));
    const told = answers.filter((answer) => answer !== undefined);
    return answered(context, told.length === 0 ? undefined : told);
  });
  app.on(["GET", "DELETE"], "/mcp", (context) => {
    context.header("Allow", "POST");
    return context.body(null, 405);
  });
}

/** Pages of other sites must not use a reader's browser to ask here, and versions must be known. */
function refusalOf(context: Context): Response | undefined {
  const origin = context.req.header("Origin");
  if (origin !== undefined && origin !== new URL(context.req.url).origin) {
    const hint = "Ask from a program, or from a page of this installation.";
    return problemResponse(403, [
      { code: "origin-foreign", message: `The page ${origin} may not ask here.`, hint },
    ]);
  }
  const version = context.req.header("MCP-Protocol-Version");
  if (version !== undefined && !versions.includes(version)) {
    const hint = `Use one of ${versions.join(", ")}.`;
    return problemResponse(400, [
      { code: "version-unknown", message: `The protocol version "${version}" is not spoken here.`, hint },
    ]);
  }
  return undefined;
}

/** Notifications are taken and never answered. */
function answered(context: Context, answer: object | undefined): Response {
  return answer === undefined ? context.body(null, 202) : context.json(answer);
}

async function answerTo(desk: Desk, site: string, message: unknown): Promise<object | undefined> {
  const parsed = request.safeParse(message);
  if (!parsed.success) return failure(null, codes.invalidRequest, "This is no JSON-RPC 2.0 request.");
  const { id, method, params = {} } = parsed.data;
  if (id === undefined) return undefined;
  const result = await resultOf(desk, site, method, params);
  if ("error" in result) return failure(id, result.error, result.message);
  return { jsonrpc: "2.0", id, result: result.value };
}

type Result = { readonly value: object } | { readonly error: number; readonly message: string };

async function resultOf(
  desk: Desk,
  site: string,
  method: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Result> {
  switch (method) {
    case "initialize": {
      const asked = params["protocolVersion"];
      return {
        value: {
          protocolVersion: typeof asked === "string" && versions.includes(asked) ? asked : versions[0],
          capabilities: { tools: {} },
          serverInfo: { name: "mapwright", title: "Mapwright", version: "0.1.0" },
          instructions,
        },
      };
    }
    case "ping":
      return { value: {} };
    case "tools/list":
      return { value: { tools } };
    case "tools/call":
      return await called(desk, site, params);
    default:
      return { error: codes.methodUnknown, message: `There is no method "${method}".` };
  }
}

const call = z.looseObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()).default({}) });

async function called(desk: Desk, site: string, params: Readonly<Record<string, unknown>>): Promise<Result> {
  const parsed = call.safeParse(params);
  if (!parsed.success)
    return { error: codes.paramsInvalid, message: "A call names a tool and its arguments." };
  const value = await callTool(desk, site, parsed.data.name, parsed.data.arguments);
  return value === undefined
    ? { error: codes.paramsInvalid, message: `There is no tool "${parsed.data.name}".` }
    : { value };
}

function failure(id: string | number | null, code: number, message: string): object {
  return { jsonrpc: "2.0", id, error: { code, message } };
}
