import { createHash } from "node:crypto";
import { ProblemError } from "@mapwright/domain";
import { profileOf } from "@mapwright/publish";
import {
  type BriefFormat,
  type BriefRequest,
  briefFormats,
  type Desk,
  LastFew,
  loadMap,
  type RenderedBrief,
  renderBrief,
} from "@mapwright/usecases";
import { acceptedLanguage, languageFrom } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { isUnchanged } from "../release-headers.ts";
import { briefPolicy } from "./brief-policy.ts";
import { addComposedBriefs } from "./composed.ts";

/** Briefs of releases that are kept ready: a release never changes, and making a PDF takes a moment. */
const mostKept = 16;

/**
 * Briefs as files: `/maps/iesi/releases/1/brief.pdf?template=insights&lang=fr`, `…/brief.html?for=country=NL`. Templates
 * that ship are served, and those of the map that its team offers to readers.
 */
export function addBriefs(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  addComposedBriefs(app, deskFor);
  const kept = new LastFew<RenderedBrief>(mostKept);
  for (const path of [
    "/maps/:map/:file{brief\\.[a-z]+}",
    "/maps/:map/releases/:release/:file{brief\\.[a-z]+}",
  ])
    app.get(path, async (context, next) => {
      const format = briefFormats.find((one) => context.req.param("file") === `brief.${one}`);
      if (format === undefined) return await next();
      const request = requestFrom(context);
      const desk = await deskFor(context);
      const map = await loadMap(desk, request);
      const key = createHash("sha256")
        .update(JSON.stringify([map.release?.sha256, map.release?.withdrawn, request, format]))
        .digest("hex");
      context.header("Vary", "Accept-Language");
      if (isUnchanged(context, map.release, key.slice(0, 16))) return context.body(null, 304);
      const make = () => renderBrief(desk, request, format);
      const made = await (map.release === undefined ? make() : kept.of(key, make));
      return answer(context, made, format, request.language);
    });
}

function requestFrom(context: Context): BriefRequest {
  const { origin, searchParams } = new URL(context.req.url);
  const about = searchParams.get("for");
  const profile = about === null ? undefined : profileOf(about);
  const language =
    languageFrom(searchParams.get("lang") ?? "") ??
    acceptedLanguage(context.req.header("Accept-Language") ?? "");
  const where = [...(profile === undefined ? [] : [profile.where]), ...searchParams.getAll("where")];
  if (where.length > 50)
    throw new ProblemError({
      code: "input-invalid",
      message: "There are more than 50 conditions.",
      hint: "Give fewer.",
    });
  return {
    map: context.req.param("map") ?? "",
    release: context.req.param("release") ?? "latest",
    template: searchParams.get("template") ?? profile?.template ?? "insights",
    language,
    where,
    site: origin,
  };
}

function answer(
  context: Context,
  { content, mediaType, fileName }: RenderedBrief,
  format: BriefFormat,
  language: string,
): Response {
  context.header("Content-Type", mediaType);
  context.header("Content-Language", language);
  const disposition = format === "docx" ? "attachment" : "inline";
  context.header("Content-Disposition", `${disposition}; filename="${fileName}"`);
  if (format === "html") context.header("Content-Security-Policy", briefPolicy(content));
  return context.body(new Uint8Array(content).buffer);
}
