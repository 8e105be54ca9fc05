import { records, releases } from "@mapwright/domain";
import {
  type Desk,
  historyOf,
  type LoadedMap,
  loadMap,
  mapsKnownTo,
  ProcessLedger,
  type Store,
} from "@mapwright/usecases";
import {
  type Assets,
  exploreView,
  type Frame,
  funnelView,
  gapMapView,
  knowledgeMapView,
  labelIn,
  type Page,
  placesView,
  renderPage,
  statisticsView,
  trendsView,
} from "@mapwright/web";
import type { Context, Hono } from "hono";
import { addressUnknown } from "../problem-response.ts";
import { addBoundaries } from "./boundaries.ts";
import { codebookFile, codebookPage } from "./codebook.ts";
import { contentPolicy } from "./content-policy.ts";
import { funnelPage, gapMapPage, statisticsPage, trendsPage } from "./figure-pages.ts";
import { addFigures } from "./figures.ts";
import { initiativePage } from "./initiative.ts";
import { mapHead } from "./map-head.ts";
import { methodPage } from "./method.ts";
import { organisationPage, organisationsPage } from "./organisations.ts";
import { overviewPage } from "./overview.ts";
import { cityPage, placePage } from "./place.ts";
import { placesSetup } from "./places.ts";
import { accepts, frameOf, loadedOrNull, parametersOf, wantsJson } from "./request.ts";
import { addTables } from "./tables.ts";
import { viewPage } from "./view-page.ts";
import { exploreSetup, knowledgeMapSetup, viewsFor } from "./views-of.ts";

const figurePages = [
  [gapMapView, gapMapPage],
  [trendsView, trendsPage],
  [funnelView, funnelPage],
  [statisticsView, statisticsPage],
] as const;

/** Answers a browser that asks for an address where nothing is; undefined for other callers. */
export type NotFoundPages = (context: Context) => Promise<Response | undefined>;

/** The pages for readers; `assets` are the addresses of the built client. Gives the page for addresses that nothing answers. */
export function addPages(
  app: Hono,
  store: Store,
  deskFor: (context: Context) => Promise<Desk>,
  assets: Assets,
): NotFoundPages {
  const boundaries = addBoundaries(app);
  const ledger = new ProcessLedger(store);
  const show = (context: Context, page: Page, status: 200 | 404 = 200) => {
    context.header("Vary", "Accept, Accept-Language");
    if (wantsJson(context)) {
      const { frame: _, ...shown } = page;
      return context.json(shown, status);
    }
    context.header("Content-Security-Policy", contentPolicy);
    context.header("Content-Language", page.frame.language);
    return context.html(renderPage(page, boundaries), status);
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
    const onMap = (
      path: string,
      page: (
        context: Context,
        map: LoadedMap,
        edition: string,
      ) => Promise<Page | undefined> | Page | undefined,
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
      const variables = viewsFor(map, frame.language, setup.offered);
      return viewPage(exploreView, map, frame, edition, parametersOf(context), { setup, variables });
    });
    onMap(knowledgeMapView.path, async (context, map, edition) => {
      const frame = frameOf(context, assets);
      const setup = knowledgeMapSetup(map);
      if (setup === null) return undefined;
      const variables = viewsFor(map, frame.language, [...setup.sides, ...setup.small]);
      return viewPage(knowledgeMapView, map, frame, edition, parametersOf(context), { setup, variables });
    });
    for (const [{ path }, page] of figurePages)
      onMap(path, (context, map, edition) =>
        page(map, frameOf(context, assets), edition, parametersOf(context)),
      );
    onMap(placesView.path, (context, map, edition) => {
      const frame = frameOf(context, assets);
      const setup = placesSetup(map, boundaries);
      const shown = setup.levels.map(({ variable }) => variable);
      const grouped = setup.groups === null ? [] : [setup.groups.variable];
      const variables = viewsFor(map, frame.language, [...shown, ...grouped]);
      return viewPage(placesView, map, frame, edition, parametersOf(context), { setup, variables });
    });
    onMap("/places/:place", (context, map, edition) =>
      placePage(map, frameOf(context, assets), edition, context.req.param("place") ?? ""),
    );
    onMap("/cities/:city", (context, map, edition) =>
      cityPage(map, frameOf(context, assets), edition, context.req.param("city") ?? ""),
    );
    onMap("/organisations", (context, map, edition) =>
      organisationsPage(map, frameOf(context, assets), edition, parametersOf(context)),
    );
    onMap("/organisations/:organisation", (context, map, edition) =>
      organisationPage(map, frameOf(context, assets), edition, context.req.param("organisation") ?? ""),
    );
    onMap("/codebook", (context, map, edition) =>
      codebookPage(map, frameOf(context, assets), edition, parametersOf(context)),
    );
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
    onMap("/method", async (context, map, edition) => {
      const { slug } = map.content.map;
      const frozen = await store.read((reader) => reader.rows(releases, { where: { map: slug } }));
      const process = await ledger.of(slug, map.release?.release);
      return methodPage(map, frameOf(context, assets), edition, { process, releases: frozen });
    });
    onMap("/initiatives/:initiative", async (context, map, edition) => {
      const id = context.req.param("initiative") ?? "";
      const { slug } = map.content.map;
      const known = await store.read(async (reader) => ({
        records: await reader.rows(records, { where: { map: slug, initiative: id, state: "live" } }),
        history: await historyOf(reader, slug, id, map.release?.release),
      }));
      return initiativePage(map, frameOf(context, assets), edition, id, known);
    });
  }
  addFigures(app, deskFor, assets);
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
