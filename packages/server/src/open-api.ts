import type { Operation } from "@mapwright/domain";
import { z } from "zod";

/** The OpenAPI 3.1 description that follows from the declarations. */
export function openApi(operations: readonly Operation[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const [method = "GET", path = ""] = operation.http.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation, path) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Mapwright",
      version: "0.1.0",
      description: "Living knowledge maps: maps, releases, initiatives, counts and cross-tables.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

function describe(operation: Operation, path: string): object {
  const input = z.toJSONSchema(operation.input, { io: "input", unrepresentable: "any" });
  const required = new Set(input.required ?? []);
  const parameters = Object.entries(input.properties ?? {}).map(([name, schema]) => {
    const inPath = path.includes(`{${name}}`);
    return { name, in: inPath ? "path" : "query", required: inPath || required.has(name), schema };
  });
  return {
    operationId: operation.name,
    summary: operation.sentence,
    parameters,
    responses: {
      200: {
        description: "The answer.",
        content: contentOf(operation),
      },
      default: {
        description: `A problem: input-invalid${operation.problems.map((code) => `, ${code}`).join("")}.`,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function contentOf({ output, media = ["application/json"] }: Operation): object {
  const schema = z.toJSONSchema(output, { unrepresentable: "any" });
  return Object.fromEntries(media.map((type) => [type, { schema }]));
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "errors"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          hint: { type: "string" },
          path: { type: "string" },
        },
      },
    },
  },
};
