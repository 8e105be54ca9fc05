import { maps, ProblemError } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import { type Assets, type Frame, renderWork, type Work, type WorkPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { contentPolicy } from "../pages/content-policy.ts";
import { frameOf, parametersOf, wantsJson } from "../pages/request.ts";
import { statusOf } from "../problem-status.ts";
import type { ProgressBoard } from "../reading-room/progress-board.ts";
import { agreementPage } from "./agreement-page.ts";
import { briefPage } from "./brief-page.ts";
import { benchPage, conflictsPage } from "./conflicts-page.ts";
import { duplicatesPage } from "./duplicates-page.ts";
import { flowPage } from "./flow-page.ts";
import { homePage } from "./home-page.ts";
import { interestsPage } from "./interests-page.ts";
import { logPage } from "./log-page.ts";
import { pilotPage } from "./pilot-page.ts";
import { protocolPage } from "./protocol-page.ts";
import { releasesPage } from "./releases-page.ts";
import { newRoundPage, roundPage, roundsPage, waitingPage } from "./rounds-page.ts";
import { sourcesPage } from "./sources-page.ts";
import { studioPage } from "./studio-page.ts";
import { askedPart, codingTask, firstOf, queueOf, roundParts, screeningTask } from "./tasks-page.ts";
import { workOn } from "./work.ts";

type MakePage = (
  desk: Desk,
  frame: Frame,
  work: Work,
  context: Context,
) => Promise<WorkPage | object> | Response;

/** The pages of the desk. Each is asked through the operations it shows, so that nobody sees what she has no right to. */
export function addDesk(
  app: Hono,
  deskFor: (context: Context) => Promise<Desk>,
  assets: Assets,
  board: ProgressBoard,
): void {
  const place = (path: string, make: MakePage) =>
    app.get(`/maps/:map/desk${path}`, async (context) => {
      const desk = await deskFor(context);
      if (desk.caller.account === null && !wantsJson(context))
        return context.redirect(`/sign-in?next=${encodeURIComponent(context.req.path)}`, 303);
      const frame = frameOf(context, assets);
      const work = await workOn(desk, context.req.param("map"), frame.language);
      if (work === undefined) return context.notFound();
      context.header("Cache-Control", "no-store");
      context.header("Vary", "Accept, Accept-Language, Cookie");
      try {
        const page = await make(desk, frame, work, context);
        if (page instanceof Response) return page;
        return "kind" in page && "frame" in page ? show(context, page) : context.json(page);
      } catch (error) {
        if (!(error instanceof ProblemError) || wantsJson(context)) throw error;
        const { problems } = error;
        return show(context, { kind: "refused", frame, work, problems }, statusOf(problems, "query"));
      }
    });
  place("", homePage);
  place("/protocol", protocolPage);
  place("/sources", (desk, frame, work, context) =>
    sourcesPage(desk, frame, work, context.req.query("batch")),
  );
  // How far the file is that she is having read.
  app.get("/maps/:map/desk/sources/progress", async (context) => {
    const { caller } = await deskFor(context);
    context.header("Cache-Control", "no-store");
    return context.json({ rows: board.seen(caller.account ?? "anyone", context.req.param("map")) });
  });
  place("/duplicates", (desk, frame, work, context) =>
    duplicatesPage(desk, frame, work, context.req.query("pair")),
  );
  place("/flow", (desk, frame, work, context) => flowPage(desk, frame, work, context.req.query("group")));
  place("/codebook", studioPage);
  place("/rounds", roundsPage);
  place("/rounds/new", newRoundPage);
  place("/rounds/:number{[0-9]+}", (desk, frame, work, context) =>
    roundPage(desk, frame, work, numberIn(context)),
  );
  place("/rounds/:number{[0-9]+}/pilot", (desk, frame, work, context) =>
    pilotPage(desk, frame, work, numberIn(context)),
  );
  place("/interests", interestsPage);
  place("/releases", releasesPage);
  place("/log", (desk, frame, work, context) => logPage(desk, frame, work, context.req.query()));
  place("/waiting", waitingPage);
  place("/agreement", (desk, frame, work) => agreementPage(desk, frame, work, undefined));
  place("/agreement/:number{[0-9]+}", (desk, frame, work, context) =>
    agreementPage(desk, frame, work, numberIn(context)),
  );
  place("/conflicts", conflictsPage);
  place("/conflicts/:number{[0-9]+}", (desk, frame, work, context) =>
    benchPage(desk, frame, work, numberIn(context)),
  );
  place("/brief", (desk, frame, work, context) => briefPage(desk, frame, work, parametersOf(context)));
  place("/screening", screeningPage);
  place("/screening/:number{[0-9]+}", screeningPage);
  place("/coding", codingPage);
  place("/coding/:number{[0-9]+}", codingPage);
}

function show(context: Context, page: WorkPage, status = 200): Response | Promise<Response> {
  if (wantsJson(context)) {
    const { frame: _, ...shown } = page;
    return context.json(shown);
  }
  // Only where a brief is written does a page show another inside: the brief.
  const frames = page.kind === "brief" ? "; frame-src 'self'" : "";
  context.header("Content-Security-Policy", contentPolicy + frames);
  context.header("Content-Language", page.frame.language);
  context.status(status as Parameters<Context["status"]>[0]);
  return context.html(renderWork(page));
}

function numberIn(context: Context): number {
  return Number(context.req.param("number"));
}

/** The cockpit; asked for JSON, only the one task, as the page fetches the next one ahead. */
async function screeningPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  context: Context,
): Promise<WorkPage | object> {
  const { map } = work;
  const wanted = context.req.param("number") === undefined ? undefined : numberIn(context);
  if (wanted !== undefined && wantsJson(context)) return await screeningTask(desk, map, wanted, frame);
  const queue = await queueOf(desk, map, "screening");
  const first = firstOf(queue, wanted);
  const row = await desk.store.read((reader) => reader.one(maps, { map }));
  return {
    kind: "screening",
    frame,
    work,
    criteria: row?.protocol?.criteria ?? [],
    rule: row?.protocol?.rule ?? null,
    queue,
    task: first === undefined ? null : await screeningTask(desk, map, first, frame),
  };
}

async function codingPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  context: Context,
): Promise<WorkPage | object> {
  const { map } = work;
  const wanted = context.req.param("number") === undefined ? undefined : numberIn(context);
  if (wanted !== undefined && wantsJson(context)) return await codingTask(desk, map, wanted, frame);
  const queue = await queueOf(desk, map, "coding");
  const first = firstOf(queue, wanted);
  const task = first === undefined ? null : await codingTask(desk, map, first, frame);
  const round = task?.round ?? queue[0]?.round;
  if (round === undefined) return { kind: "coding", frame, work, codebook: emptyCodebook, queue, task };
  const { codebook, plan } = await roundParts(desk, map, round);
  // A coder may have tasks of several rounds under one version; what any of them asks is brought along.
  const asked = new Set([...plan.variables, ...(task?.variables ?? [])]);
  return { kind: "coding", frame, work, codebook: askedPart(codebook, asked), queue, task };
}

const emptyCodebook = { id: "none", version: "0", title: {}, languages: [], variables: [], rules: [] };
