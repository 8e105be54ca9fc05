import { refusalOf, showBriefTemplate } from "@mapwright/domain";
import { loadMap, type MapDesk } from "../atlas/load-map.ts";
import type { Desk } from "../desk.ts";
import type { BriefFormat, BriefOrder, BriefTemplate, CheckedBrief, RenderedBrief } from "./press.ts";
import { savedTemplate } from "./templates.ts";

/** What making a brief touches; of a draft only whoever may read it gets one. */
export type BriefContext = MapDesk & Pick<Desk, "press" | "now">;

/** A brief as it is asked for. */
export interface BriefRequest {
  readonly map: string;
  /** A release's number, `latest` or `draft`. */
  readonly release: string;
  readonly template: BriefTemplate;
  readonly language: string;
  readonly where: readonly string[];
  /** Where the installation is: `https://maps.example.org`, without a slash at its end. */
  readonly site: string;
}

/** Holds a template against a release: everything that is wrong, and every number it would print. */
export async function checkBrief(context: BriefContext, request: BriefRequest): Promise<CheckedBrief> {
  return context.press.check(await orderOf(context, request));
}

/** Makes a brief. Throws a ProblemError when the template does not fit the release. */
export async function renderBrief(
  context: BriefContext,
  request: BriefRequest,
  format: BriefFormat,
): Promise<RenderedBrief> {
  return await context.press.render(await orderOf(context, request), format);
}

async function orderOf(context: BriefContext, request: BriefRequest): Promise<BriefOrder> {
  const { language, where, site } = request;
  const map = await loadMap(context, request);
  const template = await templateOf(context, request);
  const edition = map.release === undefined ? "draft" : String(map.release.release);
  const address = `${site}/maps/${request.map}/releases/${edition}`;
  return { map, template, language, where, address, now: context.now() };
}

/** A name that does not ship is one of the map's own templates: offered to readers, or read by its team. */
async function templateOf(context: BriefContext, { map, template }: BriefRequest): Promise<BriefTemplate> {
  if (typeof template !== "string" || context.press.templates.includes(template)) return template;
  const saved = await savedTemplate(context, map, template);
  const may = saved?.offered || refusalOf(showBriefTemplate, context.caller, map) === undefined;
  return saved === undefined || !may ? template : { file: `${template}.md`, text: saved.text };
}
