import type { Operation } from "@mapwright/domain";
import { z } from "zod";

/** The OpenAPI 3.1 description that follows from the declarations. */
export function openApi(operations: readonly Operation[]): object {
  const paths: Record<string, Record<string, object>> = {};
  const named: Named = {};
  for (const operation of operations) {
    const [method = "GET", path = ""] = operation.http.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation, path, named) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Mapwright",
      version: "0.1.0",
      description:
        "Living knowledge maps: maps, releases, initiatives, counts and cross-tables. Reading what is released needs no account.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: problemSchema, ...named },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A personal token, made on the account page or with `mapwright token create`.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "mapwright-session",
          description: "The session of the pages; commands must come from this installation's own pages.",
        },
      },
    },
  };
}

function describe(operation: Operation, path: string, named: Named): object {
  const { name, kind, sentence, right, relation, problems, body, isSealed } = operation;
  const input = jsonSchema(operation.input, "input", named);
  const inPath = (parameter: string) => path.includes(`{${parameter}}`);
  const isJson = kind === "command" && body === undefined;
  const all = Object.entries(input.properties ?? {});
  const required = input.required ?? [];
  return {
    operationId: name,
    summary: sentence,
    description: `Right: ${rightText(right)}.${relation === undefined ? "" : ` Relation: ${relation}.`}`,
    tags: [name.split(".")[0]],
    security: right === "public" ? [{}, { token: [] }, { session: [] }] : [{ token: [] }, { session: [] }],
    parameters: [
      ...all
        .filter(([parameter]) => inPath(parameter) || !isJson)
        .map(([parameter, schema]) => ({
          name: parameter,
          in: inPath(parameter) ? "path" : "query",
          required: inPath(parameter) || required.includes(parameter),
          schema,
        })),
      ...(kind === "command" ? [idempotencyKey(isSealed === true)] : []),
    ],
    ...(isJson
      ? {
          requestBody: jsonBody(
            Object.fromEntries(all.filter(([parameter]) => !inPath(parameter))),
            required.filter((parameter) => !inPath(parameter)),
          ),
        }
      : {}),
    ...(body === "file" ? { requestBody: fileBody } : {}),
    responses: {
      200: {
        description: "The answer.",
        content: contentOf(operation, named),
      },
      default: {
        description: `A problem: input-invalid${problems.map((code) => `, ${code}`).join("")}.`,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function contentOf({ output, media = ["application/json"] }: Operation, named: Named): object {
  const schema = jsonSchema(output, "output", named);
  return Object.fromEntries(media.map((type) => [type, { schema }]));
}

/** What schemas name, wherever they stand in the document. */
type Named = Record<string, object>;

/**
 * OpenAPI says its dialect once, so a schema inside it does not, and keeps what has a name in one place for the whole document.
 * Where a schema holds itself without a name (JSON inside JSON), anything is allowed.
 */
function jsonSchema(schema: z.ZodType, io: "input" | "output", named: Named) {
  const {
    $defs = {},
    $schema: _,
    ...inside
  } = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });
  for (const [name, part] of Object.entries($defs))
    if (!isNameless(name)) named[name] = withNamesPlaced(part);
  return withNamesPlaced(inside);
}

function withNamesPlaced<Schema extends object>(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (_name, value: unknown) => (isReference(value) ? placed(value.$ref) : value)),
  );
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function placed(reference: string): object {
  const name = reference.replace("#/$defs/", "");
  return isNameless(name) ? {} : { $ref: `#/components/schemas/${name}` };
}

/** A name that the writer of schemas gave: `__schema0`. */
function isNameless(name: string): boolean {
  return name.startsWith("__");
}

/** A right in words. */
export function rightText(right: Operation["right"]): string {
  if (right === "public") return "anyone";
  if (right === "account") return "whoever is signed in";
  if (right === "keeper") return "the keeper of the installation";
  return `on the map: ${["owner", ...right.filter((role) => role !== "owner")].join(", ")}`;
}

function jsonBody(properties: object, required: readonly string[]): object {
  const schema = { type: "object", properties, required, additionalProperties: false };
  return { required: required.length > 0, content: { "application/json": { schema } } };
}

const fileBody = {
  required: true,
  description: "The file's bytes as they are.",
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
};

function idempotencyKey(isSealed: boolean) {
  const drawn = isSealed ? " Draw it at random: what is sealed is kept under it." : "";
  return {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: `The same key with the same call does the work once and gets the same answer again.${drawn}`,
    schema: { type: "string", minLength: isSealed ? 32 : 8, maxLength: 255 },
  };
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
