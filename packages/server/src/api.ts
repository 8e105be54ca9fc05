import { type Caller, type Operation, operations, ProblemError } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { addBriefs } from "./briefs/briefs.ts";
import { addDownloads } from "./downloads/downloads.ts";
import { openApi } from "./open-api.ts";
import { answerOperation } from "./operation-route.ts";
import { addClientFiles } from "./pages/client-files.ts";
import { addPages } from "./pages/routes.ts";
import { addressUnknown, problemResponse } from "./problem-response.ts";
import { statusOf } from "./problem-status.ts";

/** Finds out who calls, from the request; a call that claims to be somebody and is not is refused. */
export type Identify = (context: Context) => Promise<Caller>;

/** The HTTP interface, made from the declared operations; `desk` answers them for whoever `identify` finds. */
export function api(desk: Desk, identify: Identify): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(
    "/api/*",
    cors({
      origin: "*",
      allowMethods: ["GET", "HEAD"],
      exposeHeaders: ["ETag", "Mapwright-Release"],
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
  });
  const deskFor = async (context: Context): Promise<Desk> => {
    const caller = await identify(context);
    return { ...desk, caller, actor: caller.account ?? "anyone" };
  };
  const document = openApi(operations);
  app.get("/api/openapi.json", (context) => context.json(document));
  addDownloads(app, deskFor);
  addBriefs(app, deskFor);
  for (const operation of operations) {
    if ("media" in operation) continue;
    const { method, path } = routeOf(operation);
    app.on(method, path, async (context) => {
      try {
        return await answerOperation(context, operation, await deskFor(context));
      } catch (error) {
        return refusalResponse(error, operation.kind);
      }
    });
  }
  const assets = addClientFiles(app);
  const pages = assets === undefined ? undefined : addPages(app, desk.store, deskFor, assets);
  app.notFound(async (context) => (await pages?.(context)) ?? addressUnknown(context.req.path));
  app.onError((error) => refusalResponse(error, "query"));
  return app;
}

/** Method and path of an operation, as the router writes them. */
export function routeOf({ http }: Pick<Operation, "http">): { method: string; path: string } {
  const [method = "GET", path = ""] = http.split(" ");
  return { method, path: path.replaceAll(/\{(\w+)\}/g, ":$1") };
}

/** The problems of a refusal; anything else is a fault of ours, written down here and never told. */
function refusalResponse(error: unknown, kind: Operation["kind"]): Response {
  if (error instanceof ProblemError) return problemResponse(statusOf(error.problems, kind), error.problems);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return problemResponse(500, [
    {
      code: "unexpected",
      message: "Something went wrong here.",
      hint: "Tell the keeper of this installation.",
    },
  ]);
}
