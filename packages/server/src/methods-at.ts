import type { Hono } from "hono";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that an address answers to; none where nothing is. What runs for every method answers nothing by itself. */
export function methodsAt({ router }: Hono, path: string): readonly string[] {
  const found = methods.filter((method) => {
    const [handlers] = router.match(method, path);
    return handlers.some(([[, route]]) => route.method === method);
  });
  return found.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}
