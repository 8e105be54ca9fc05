import { renderBriefOperation } from "@mapwright/domain";
import {
  type BriefFormat,
  type Desk,
  mustHaveRight,
  type RenderedBrief,
  renderBrief,
} from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { inputFrom } from "../input.ts";
import { jsonBody } from "../request-body.ts";
import { briefPolicy } from "./brief-policy.ts";

type DeskFor = (context: Context) => Promise<Desk>;

const mostFormBytes = 1 << 20;

/** Briefs of templates that are sent along: as JSON by programs, and by the form of the page where briefs are written. */
export function addComposedBriefs(app: Hono, deskFor: DeskFor): void {
  app.post("/api/maps/:map/brief/render", async (context) => {
    const desk = await deskFor(context);
    mustHaveRight(desk, renderBriefOperation, context.req.param("map"));
    return await composed(context, desk, await jsonBody(context));
  });
  app.use("/maps/:map/desk/brief/*", bodyLimit({ maxSize: mostFormBytes }));
  app.post("/maps/:map/desk/brief/:format", async (context) => {
    const desk = await deskFor(context);
    mustHaveRight(desk, renderBriefOperation, context.req.param("map"));
    const { text, template, release, language, where } = await context.req.parseBody();
    const about = typeof where === "string" && where !== "" ? [where] : [];
    // Forms end lines as the web does; templates count them as their writers do.
    const lines = String(text ?? "").replaceAll("\r\n", "\n");
    const format = context.req.param("format");
    return await composed(context, desk, { template, release, language, text: lines, where: about, format });
  });
}

async function composed(context: Context, desk: Desk, given: Record<string, unknown>): Promise<Response> {
  const input = inputFrom(renderBriefOperation, { ...given, map: context.req.param("map") });
  const { origin } = new URL(context.req.url);
  const template = { file: `${input.template}.md`, text: input.text };
  const made = await renderBrief(desk, { ...input, template, site: origin }, input.format);
  return sent(context, made, input.format);
}

function sent(
  context: Context,
  { content, fileName, mediaType }: RenderedBrief,
  format: BriefFormat,
): Response {
  const isPage = format === "html";
  const isKept = !isPage || context.req.query("download") !== undefined;
  context.header("Content-Type", mediaType);
  context.header("Cache-Control", "no-store");
  context.header("Content-Disposition", `${isKept ? "attachment" : "inline"}; filename="${fileName}"`);
  if (isPage) context.header("Content-Security-Policy", briefPolicy(content));
  return context.body(new Uint8Array(content).buffer);
}
