import { createMapOperation, refusalOf } from "@mapwright/domain";
import { codebookFile, type ListPackage, mapHead, mapPages } from "@mapwright/publish";
import {
  type Desk,
  type LoadedMap,
  lastRelease,
  loadMap,
  mapsKnownTo,
  type Store,
} from "@mapwright/usecases";
import { type Assets, type Frame, labelIn, type Page, renderPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { addressUnknown } from "../problem-response.ts";
import { addBoundaries } from "./boundaries.ts";
import { contentPolicy } from "./content-policy.ts";
import { addFigures } from "./figures.ts";
import { sendWritten } from "./packed.ts";
import { accepts, frameOf, loadedOrNull, parametersOf, wantsJson } from "./request.ts";
import { addTables } from "./tables.ts";

/** Answers a browser that asks for an address where nothing is; undefined for other callers. */
export type NotFoundPages = (context: Context) => Promise<Response | undefined>;

/** The pages for readers; `assets` are the addresses of the built client. Gives the page for addresses that nothing answers. */
export function addPages(
  app: Hono,
  store: Store,
  deskFor: (context: Context) => Promise<Desk>,
  assets: Assets,
  list: ListPackage,
): NotFoundPages {
  const boundaries = addBoundaries(app);
  const pages = mapPages(store, boundaries, list);
  const show = (context: Context, page: Page, status: 200 | 404 = 200) => {
    context.header("Vary", "Accept, Accept-Language, Accept-Encoding");
    if (wantsJson(context)) {
      const { frame: _, ...shown } = page;
      context.header("Content-Type", "application/json");
      return sendWritten(context, JSON.stringify(shown), status);
    }
    context.header("Content-Security-Policy", contentPolicy);
    context.header("Content-Language", page.frame.language);
    context.header("Content-Type", "text/html; charset=UTF-8");
    return sendWritten(context, renderPage(page, boundaries), status);
  };
  const notFound = (context: Context, map: LoadedMap | null) => {
    if (wantsJson(context)) return addressUnknown(context.req.path);
    const frame = frameOf(context, assets);
    return show(
      context,
      { kind: "not-found", frame, map: map && mapHead(map, frame.language, "latest") },
      404,
    );
  };

  app.get("/", async (context) =>
    show(context, await mapsPage(await deskFor(context), frameOf(context, assets))),
  );
  app.get("/accessibility", (context) =>
    show(context, { kind: "accessibility", frame: frameOf(context, assets), contact: null }),
  );
  for (const base of ["/maps/:map", "/maps/:map/releases/:release"]) {
    for (const { path, page } of pages)
      app.get(`${base}${path}`, async (context) => {
        const edition = context.req.param("release") ?? "latest";
        const desk = await deskFor(context);
        const map = await loadedOrNull(desk, context.req.param("map") ?? "", edition);
        if (map === null) return notFound(context, null);
        const newer = edition === "latest" ? undefined : await newerThan(desk, map);
        const made = await page({
          map,
          frame: { ...frameOf(context, assets), newer },
          edition,
          parameters: parametersOf(context),
          name: context.req.param("name") ?? "",
        });
        return made === undefined ? notFound(context, map) : show(context, made);
      });
    app.get(`${base}/codebook/:form`, async (context) => {
      const map = await loadedOrNull(
        await deskFor(context),
        context.req.param("map") ?? "",
        context.req.param("release") ?? "latest",
      );
      const { origin } = new URL(context.req.url);
      const file = map && codebookFile(map, context.req.param("form") ?? "", `${origin}/codebooks`);
      return file ?? notFound(context, map);
    });
  }
  addFigures(app, deskFor, assets, boundaries);
  addTables(app, deskFor);
  return async (context) => {
    if (context.req.path.startsWith("/api/") || !accepts(context, "text/html")) return undefined;
    const [, slug = ""] = /^\/maps\/([^/]+)/.exec(context.req.path) ?? [];
    return notFound(context, slug === "" ? null : await loadedOrNull(await deskFor(context), slug, "latest"));
  };
}

async function mapsPage(desk: Desk, frame: Frame): Promise<Page> {
  const rows = await desk.store.read((reader) => mapsKnownTo(reader, desk.caller));
  const listed = await Promise.all(
    rows.map(async ({ map: slug, description }) => {
      const map = await loadMap(desk, { map: slug, release: "latest" });
      const { facets } = map.atlas.facets([], { variables: hasColumn(map, "country") ? ["country"] : [] });
      const counts = facets["country"]?.counts;
      return {
        head: mapHead(map, frame.language, "latest"),
        description:
          description.description === undefined ? null : labelIn(description.description, frame.language),
        initiatives: map.table.rows,
        countries:
          counts === undefined || map.table.rows === 0
            ? null
            : Object.values(counts).filter((count) => count > 0).length,
        licence: description.licence ?? null,
        compared: comparedIn(map),
      };
    }),
  );
  const mayCreate = refusalOf(createMapOperation, desk.caller, undefined) === undefined;
  return { kind: "maps", frame, maps: listed, mayCreate };
}

/** The number of the last release, where another one is shown; undefined for a draft, which is newer than all. */
async function newerThan({ store }: Desk, { content, release }: LoadedMap): Promise<number | undefined> {
  if (release === undefined) return undefined;
  const last = await store.read((reader) => lastRelease(reader, content.map.slug));
  return last === undefined || last.release <= release.release ? undefined : last.release;
}

/** The last two releases of a map; null where there are no two. */
function comparedIn({ release }: LoadedMap): { readonly from: number; readonly to: number } | null {
  const since = release?.manifest.differences.since ?? null;
  return release === undefined || since === null ? null : { from: since, to: release.release };
}

function hasColumn({ table }: LoadedMap, variable: string): boolean {
  return table.columns.some((column) => column.variable === variable);
}
