import { createHash } from "node:crypto";
import { encodeTable } from "@mapwright/atlas";
import { maps, records } from "@mapwright/domain";
import { type Desk, type LoadedMap, parseEdition } from "@mapwright/usecases";
import {
  type Assets,
  exploreView,
  type Frame,
  funnelView,
  gapMapView,
  labelIn,
  type Page,
  renderPage,
  statisticsView,
  trendsView,
} from "@mapwright/web";
import type { Context, Hono } from "hono";
import { funnelPage, gapMapPage, statisticsPage, trendsPage } from "./figure-pages.ts";
import { addFigures } from "./figures.ts";
import { initiativePage } from "./initiative.ts";
import { mapHead } from "./map-head.ts";
import { overviewPage } from "./overview.ts";
import { frameOf, loadedOrNull, parametersOf, wantsJson } from "./request.ts";
import { viewPage } from "./view-page.ts";
import { exploreSetup, viewsFor } from "./views-of.ts";

/** Nothing but our own files runs or is fetched; the counting kernels of the atlas are WebAssembly. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const figurePages = [
  [gapMapView, gapMapPage],
  [trendsView, trendsPage],
  [funnelView, funnelPage],
  [statisticsView, statisticsPage],
] as const;

/** The pages for readers; `assets` are the addresses of the built client. */
export function addPages(app: Hono, desk: Desk, assets: Assets): void {
  const show = (context: Context, page: Page, status: 200 | 404 = 200) => {
    context.header("Vary", "Accept, Accept-Language");
    if (wantsJson(context)) {
      const { frame: _, ...shown } = page;
      return context.json(shown, status);
    }
    context.header("Content-Security-Policy", policy);
    context.header("Content-Language", page.frame.language);
    return context.html(renderPage(page), status);
  };
  const notFound = (context: Context, map: LoadedMap | null) => {
    const frame = frameOf(context, assets);
    return show(
      context,
      { kind: "not-found", frame, map: map && mapHead(map, frame.language, "latest") },
      404,
    );
  };

  app.get("/", async (context) => show(context, await mapsPage(desk, frameOf(context, assets))));
  app.get("/accessibility", (context) =>
    show(context, { kind: "accessibility", frame: frameOf(context, assets), contact: null }),
  );
  for (const base of ["/maps/:map", "/maps/:map/releases/:release"]) {
    const onMap = (
      path: string,
      page: (context: Context, map: LoadedMap, edition: string) => Promise<Page | undefined> | Page,
    ) =>
      app.get(`${base}${path}`, async (context) => {
        const edition = context.req.param("release") ?? "latest";
        const map = await loadedOrNull(desk, context.req.param("map") ?? "", edition);
        if (map === null) return notFound(context, null);
        const made = await page(context, map, edition);
        return made === undefined ? notFound(context, map) : show(context, made);
      });
    onMap("", (context, map, edition) => overviewPage(map, frameOf(context, assets), edition));
    onMap(exploreView.path, (context, map, edition) => {
      const frame = frameOf(context, assets);
      const setup = exploreSetup(map);
      const variables = viewsFor(map, frame.language, setup.columns);
      return viewPage(exploreView, map, frame, edition, parametersOf(context), { setup, variables });
    });
    for (const [{ path }, page] of figurePages)
      onMap(path, (context, map, edition) =>
        page(map, frameOf(context, assets), edition, parametersOf(context)),
      );
    onMap("/codebook", (context, map, edition) => {
      const frame = frameOf(context, assets);
      return {
        kind: "codebook",
        frame,
        map: mapHead(map, frame.language, edition),
        codebook: map.content.codebook,
      };
    });
    onMap("/initiatives/:initiative", async (context, map, edition) => {
      const id = context.req.param("initiative") ?? "";
      const found = await desk.store.read((reader) =>
        reader.rows(records, { where: { map: map.content.map.slug, initiative: id, state: "live" } }),
      );
      return initiativePage(map, frameOf(context, assets), edition, id, found);
    });
  }
  addFigures(app, desk, assets);
  app.get("/api/maps/:map/releases/:release/table", async (context) => {
    const map = await desk.shelf.load(context.req.param("map"), parseEdition(context.req.param("release")));
    const bytes = encodeTable(map.table);
    context.header("Content-Type", "application/octet-stream");
    context.header("ETag", `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`);
    context.header(
      "Cache-Control",
      map.release === undefined ? "no-cache" : "public, max-age=31536000, immutable",
    );
    return context.body(new Uint8Array(bytes).buffer);
  });
}

async function mapsPage({ store, shelf }: Desk, frame: Frame): Promise<Page> {
  const rows = await store.read((reader) => reader.rows(maps));
  const listed = await Promise.all(
    rows.map(async ({ map: slug, description }) => {
      const map = await shelf.load(slug, "latest");
      const { facets } = map.atlas.facets([], { variables: hasColumn(map, "country") ? ["country"] : [] });
      const counts = facets["country"]?.counts;
      return {
        head: mapHead(map, frame.language, "latest"),
        description:
          description.description === undefined ? null : labelIn(description.description, frame.language),
        initiatives: map.table.rows,
        countries: counts === undefined ? null : Object.values(counts).filter((count) => count > 0).length,
        licence: description.licence ?? null,
      };
    }),
  );
  return { kind: "maps", frame, maps: listed };
}

function hasColumn({ table }: LoadedMap, variable: string): boolean {
  return table.columns.some((column) => column.variable === variable);
}
