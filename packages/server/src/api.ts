import { operations, type Problem, ProblemError } from "@mapwright/domain";
import { type Answered, answers, type Desk } from "@mapwright/usecases";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { addDownloads } from "./downloads/downloads.ts";
import { inputOf } from "./input.ts";
import { openApi } from "./open-api.ts";
import { addClientFiles } from "./pages/client-files.ts";
import { addPages } from "./pages/routes.ts";
import { addressUnknown, problemResponse } from "./problem-response.ts";
import { isUnchanged } from "./release-headers.ts";

/** The HTTP interface, made from the declared operations; `desk` answers them. */
export function api(desk: Desk): Hono {
  const app = new Hono();
  app.use(compress());
  app.use("/api/*", cors({ origin: "*", allowMethods: ["GET", "HEAD"] }));
  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
  });
  const document = openApi(operations);
  app.get("/api/openapi.json", (context) => context.json(document));
  addDownloads(app, desk);
  for (const declared of operations) {
    if ("media" in declared) continue;
    const path = declared.http.replace(/^GET /, "").replaceAll(/\{(\w+)\}/g, ":$1");
    app.get(path, async (context) => await answerTo(context, declared, desk));
  }
  const assets = addClientFiles(app);
  const pages = assets === undefined ? undefined : addPages(app, desk, assets);
  app.notFound(async (context) => (await pages?.(context)) ?? addressUnknown(context.req.path));
  app.onError((error) => {
    if (error instanceof ProblemError) return problemResponse(statusOf(error.problems), error.problems);
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return problemResponse(500, [
      {
        code: "unexpected",
        message: "Something went wrong here.",
        hint: "Tell the keeper of this installation.",
      },
    ]);
  });
  return app;
}

async function answerTo(
  context: Context,
  declared: (typeof operations)[number],
  desk: Desk,
): Promise<Response> {
  const input = inputOf(declared, context);
  // The declaration's schema has just made the input what the answer of the same name takes.
  const answer = answers[declared.name as keyof typeof answers] as (
    desk: Desk,
    input: unknown,
  ) => Promise<Answered>;
  const { output, release } = await answer(desk, input);
  if (isUnchanged(context, release)) return context.body(null, 304);
  return context.json(output as object);
}

function statusOf(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? "";
  return ["map-unknown", "release-unknown", "initiative-unknown"].includes(code) ? 404 : 400;
}
