import { type Operation, operations } from "@mapwright/domain";
import { Hono } from "hono";

/**
 * An interface whose answers are held to the declarations of their operations: one of another form, or with a member too
 * many, fails the test that asked.
 */
export function asDeclared(app: Hono): Hono {
  const held = new Hono().all("*", async ({ req, env }) => {
    const response = await app.fetch(req.raw, env);
    const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
    const answered = response.status === 200 && isJson ? answeredBy(req.method, req.path) : undefined;
    answered?.output.parse(await response.clone().json());
    return response;
  });
  return held.onError((error) => {
    throw error;
  });
}

/** The operation that answers at an address: of those whose path fits, the one that leaves least open. */
function answeredBy(method: string, path: string): Operation | undefined {
  return operations
    .filter(({ http, media }) => media === undefined && patternOf(http).test(`${method} ${path}`))
    .toSorted((one, other) => one.http.split("{").length - other.http.split("{").length)[0];
}

function patternOf(http: string): RegExp {
  return new RegExp(`^${http.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`);
}
