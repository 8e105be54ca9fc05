import { type Operation, operations, type Problem, ProblemError } from "@mapwright/domain";
import { type Answered, answers, type Desk } from "@mapwright/usecases";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { z } from "zod";
import { openApi } from "./open-api.ts";
import { addClientFiles } from "./pages/client-files.ts";
import { addPages } from "./pages/routes.ts";
import { problemResponse } from "./problem-response.ts";

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
  for (const declared of operations) {
    const path = declared.http.replace(/^GET /, "").replaceAll(/\{(\w+)\}/g, ":$1");
    app.get(path, async (context) => await answerTo(context, declared, desk));
  }
  const assets = addClientFiles(app);
  if (assets !== undefined) addPages(app, desk, assets);
  app.notFound((context) =>
    problemResponse(404, [
      {
        code: "address-unknown",
        message: `There is nothing at ${context.req.path}.`,
        hint: "See /api/openapi.json for what there is.",
      },
    ]),
  );
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
  if (release === undefined) {
    context.header("Cache-Control", "no-cache");
    return context.json(output as object);
  }
  const tag = `"${release.sha256.slice(0, 32)}${release.withdrawn === null ? "" : "-withdrawn"}"`;
  context.header("ETag", tag);
  context.header("Cache-Control", "public, max-age=60");
  context.header("Mapwright-Release", `${release.release} sha256:${release.sha256}`);
  if (context.req.header("If-None-Match") === tag) return context.body(null, 304);
  return context.json(output as object);
}

/** The input from path and query. Lists may be repeated; anything else given twice, or not declared, is refused. */
function inputOf(declared: Operation, context: Context): unknown {
  const given: Record<string, unknown> = { ...context.req.param() };
  const shape = declared.input instanceof z.ZodObject ? declared.input.shape : {};
  for (const [name, texts] of Object.entries(context.req.queries())) {
    const isList = Object.hasOwn(shape, name) && z.safeParse(shape[name] as z.ZodType, []).success;
    given[name] = isList ? texts : texts.length === 1 ? texts[0] : texts;
  }
  const parsed = declared.input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: "input-invalid",
      message: `The parameter "${issue.path.join(".") || issue.code}" is wrong: ${issue.message}.`,
      hint: "See /api/openapi.json for what it takes.",
      path: issue.path.join("."),
    })),
  );
}

function statusOf(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? "";
  return ["map-unknown", "release-unknown", "initiative-unknown"].includes(code) ? 404 : 400;
}
