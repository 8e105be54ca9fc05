import { records } from "@mapwright/domain";
import { type Desk, type LoadedMap, mapsKnownTo } from "@mapwright/usecases";
import { type Assets, exploreView, type Frame, labelIn, type Page, renderPage } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { addFigures } from "./figures.ts";
import { initiativePage } from "./initiative.ts";
import { mapHead } from "./map-head.ts";
import { overviewPage } from "./overview.ts";
import { frameOf, loadedOrNull, parametersOf, wantsJson } from "./request.ts";
import { addTables } from "./tables.ts";
import { viewPage } from "./view-page.ts";
import { exploreSetup, viewsFor } from "./views-of.ts";

/** Nothing but our own files runs or is fetched; the counting kernels of the atlas are WebAssembly. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The pages for readers; `assets` are the addresses of the built client. */
export function addPages(app: Hono, deskFor: (context: Context) => Promise<Desk>, assets: Assets): void {
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

  app.get("/", async (context) =>
    show(context, await mapsPage(await deskFor(context), frameOf(context, assets))),
  );
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
        const map = await loadedOrNull(await deskFor(context), context.req.param("map") ?? "", edition);
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
      const { store } = await deskFor(context);
      const found = await store.read((reader) =>
        reader.rows(records, { where: { map: map.content.map.slug, initiative: id, state: "live" } }),
      );
      return initiativePage(map, frameOf(context, assets), edition, id, found);
    });
  }
  addFigures(app, deskFor, assets);
  addTables(app, deskFor);
}

async function mapsPage({ store, shelf, caller }: Desk, frame: Frame): Promise<Page> {
  const rows = await store.read((reader) => mapsKnownTo(reader, caller));
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
