import { anyone, type Caller, type Operation, operations, ProblemError } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import type { Assets } from "@mapwright/web";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { addAssistant } from "./assistant/mcp.ts";
import { addBriefs } from "./briefs/briefs.ts";
import { addDesk } from "./desk/routes.ts";
import { addDownloads } from "./downloads/downloads.ts";
import { addHarvest } from "./harvest/harvest.ts";
import { methodsAt } from "./methods-at.ts";
import { openApi } from "./open-api.ts";
import { answerOperation } from "./operation-route.ts";
import { addPackages } from "./packages/packages.ts";
import { addClientFiles } from "./pages/client-files.ts";
import { addPages } from "./pages/routes.ts";
import { addDeskPages } from "./people/desk-pages.ts";
import { renewal } from "./people/enter.ts";
import { identifier } from "./people/identify.ts";
import { OpenIdProvider, type OpenIdSetting } from "./people/openid-provider.ts";
import { Throttle } from "./people/throttle.ts";
import { Tickets } from "./people/tickets.ts";
import { addressUnknown, methodUnknown, problemResponse } from "./problem-response.ts";
import { statusOf } from "./problem-status.ts";
import { progressBoard } from "./reading-room/progress-board.ts";

/** Finds out who calls, from the request; a call that claims to be somebody and is not is refused. */
export type Identify = (context: Context) => Promise<Caller>;

/** What depends on where an installation stands. */
export interface Setting {
  /** Whether requests come through a proxy, which says from where: so wherever there is a public address. */
  readonly isBehindProxy?: boolean;
  /** Where people may sign in with an account they have elsewhere. */
  readonly openId?: OpenIdSetting | undefined;
}

/** The HTTP interface, made from the declared operations; `desk` answers them for whoever `identify` finds. */
export function api(
  desk: Desk,
  identify: Identify = identifier(desk),
  built?: Assets,
  { isBehindProxy = false, openId }: Setting = {},
): Hono {
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
    // Browsers leave the origin of a form untold under a stricter policy, and commands of the pages are known by it.
    context.header("Referrer-Policy", "same-origin");
    // What was answered to somebody in particular is kept by nobody else.
    if (context.req.header("Cookie") !== undefined || context.req.header("Authorization") !== undefined)
      keepPrivate(context);
  });
  app.use(renewal({ desk }));
  const board = progressBoard();
  const deskFor = async (context: Context): Promise<Desk> => {
    const caller = await identify(context);
    const actor = caller.account ?? "anyone";
    const map = context.req.param("map") ?? "";
    return { ...desk, caller, actor, progress: (_, rows) => board.note(actor, map, rows) };
  };
  const document = openApi(operations);
  app.get("/api/openapi.json", (context) => context.json(document));
  addDownloads(app, deskFor);
  addHarvest(app, deskFor);
  addAssistant(app, deskFor);
  addBriefs(app, deskFor);
  const list = addPackages(app, deskFor, { ...desk, caller: anyone });
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
  const assets = built ?? addClientFiles(app);
  if (assets !== undefined) {
    addDesk(app, deskFor, assets, board);
    addDeskPages(app, {
      desk,
      deskFor,
      assets,
      throttle: new Throttle(desk),
      tickets: new Tickets(desk.now),
      isBehindProxy,
      openId: openId && new OpenIdProvider(openId),
    });
  }
  const pages = assets === undefined ? undefined : addPages(app, desk.store, deskFor, assets, list);
  app.notFound(async (context) => {
    const { method, path } = context.req;
    const allowed = methodsAt(app, path);
    if (allowed.length > 0 && !allowed.includes(method)) return methodUnknown(method, path, allowed);
    return (await pages?.(context)) ?? addressUnknown(path);
  });
  app.onError((error) => refusalResponse(error, "query"));
  return app;
}

function keepPrivate(context: Context): void {
  const told = context.res.headers.get("Cache-Control") ?? "no-store";
  context.header("Cache-Control", told.replace("public", "private"));
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
