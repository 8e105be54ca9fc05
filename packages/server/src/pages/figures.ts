import { createHash } from "node:crypto";
import {
  type DrawnBoundaries,
  type FigureOrder,
  figureFile,
  figureOrder,
  type Rasterise,
  rasteriser,
} from "@mapwright/publish";
import type { Desk, LoadedMap } from "@mapwright/usecases";
import { type Assets, type FigureFormat, figureFormats, figureKinds, renderEmbed } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { hasAlready } from "../entity-tag.ts";
import { frameOf, loadedOrNull, parametersOf } from "./request.ts";

/** Only embeds may stand in frames of other sites; they set no cookie and run one small script. */
const embedPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

const types: Readonly<Record<FigureFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A figure that an address asks for. */
interface Asked {
  readonly map: LoadedMap;
  readonly order: FigureOrder;
}

type ToPng = (svg: string) => Promise<Uint8Array>;

/** The files of figures, and the pages to embed them. */
export function addFigures(
  app: Hono,
  deskFor: (context: Context) => Promise<Desk>,
  assets: Assets,
  boundaries: DrawnBoundaries,
): void {
  let ready: Promise<Rasterise> | undefined;
  /** Its program and fonts are read when the first picture is asked for. */
  const toPng: ToPng = async (svg) => {
    ready ??= rasteriser();
    return (await ready)(svg).png;
  };
  const asked = async (context: Context, name: string): Promise<Asked | undefined> => {
    const kind = figureKinds.find((known) => known === name);
    const edition = context.req.param("release") ?? "latest";
    const map = await loadedOrNull(await deskFor(context), context.req.param("map") ?? "", edition);
    if (kind === undefined || map === null) return undefined;
    const order = figureOrder(
      kind,
      map,
      frameOf(context, assets),
      edition,
      parametersOf(context),
      boundaries,
    );
    return order && { map, order };
  };
  for (const base of ["/maps/:map", "/maps/:map/releases/:release"]) {
    app.get(`${base}/figures/:file`, async (context) => {
      const [, name = "", ending = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(context.req.param("file")) ?? [];
      const format = figureFormats.find((known) => known === ending);
      const found = format && (await asked(context, name));
      if (format === undefined || found === undefined) return context.notFound();
      return await sent(context, format, found, toPng);
    });
    app.get(`/embed${base}/figures/:kind`, async (context) => {
      const found = await asked(context, context.req.param("kind") ?? "");
      if (found === undefined) return context.notFound();
      const { frame, head, figure, selection, viewAddress } = found.order;
      context.header("Content-Security-Policy", embedPolicy);
      context.header("Content-Language", frame.language);
      context.header("Vary", "Accept-Language");
      return context.html(renderEmbed({ frame, map: head, figure, selection, viewAddress }));
    });
  }
}

/** A file of the figure, with a tag by which it is asked for again only when it has changed. */
async function sent(context: Context, format: FigureFormat, found: Asked, toPng: ToPng): Promise<Response> {
  const body = await figureFile(format, found.order, toPng);
  const tag = createHash("sha256").update(body).digest("hex").slice(0, 32);
  context.header("Vary", "Accept-Language");
  const isFrozen = context.req.param("release") !== undefined && found.map.release !== undefined;
  context.header("Cache-Control", isFrozen ? "public, max-age=86400" : "no-cache");
  if (hasAlready(context, tag)) return context.body(null, 304);
  context.header("Content-Type", types[format]);
  context.header("Content-Disposition", `inline; filename="${fileName(found.order)}.${format}"`);
  // A file opened by its address is a document of its own: nothing in it runs or is fetched.
  context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  return context.body(typeof body === "string" ? body : new Uint8Array(body).buffer);
}

function fileName({ head, kind }: FigureOrder): string {
  const { slug, edition } = head;
  return `${slug}-${edition.kind === "draft" ? "draft" : `release-${edition.number}`}-${kind}`;
}
