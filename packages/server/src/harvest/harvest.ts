import {
  compareReleasesOperation,
  maps,
  type ReleaseRow,
  releases,
  releaseWithdrawn,
  textIn,
} from "@mapwright/domain";
import {
  catalogueJsonLd,
  catalogueTurtle,
  differencesFeed,
  oaiResponse,
  type ReleaseRecord,
  releasesFeed,
} from "@mapwright/publish";
import {
  compareReleases,
  type Desk,
  loadMap,
  mapNamed,
  mustHaveRight,
  type Reader,
} from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { fromQuery, inputFrom } from "../input.ts";
import { addCodebooks } from "./codebooks.ts";

/** What harvesters and feed readers ask: OAI-PMH, the DCAT-AP catalogue, and feeds of what changed. */
export function addHarvest(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  addCodebooks(app, deskFor);
  for (const method of ["GET", "POST"])
    app.on(method, "/oai", async (context) => {
      const desk = await deskFor(context);
      const { given, repeated } = await oaiArguments(context);
      const { origin, hostname } = new URL(context.req.url);
      const records = await publishedReleases(desk);
      const repository = {
        site: origin,
        contact: `keeper@${hostname}`,
        at: desk.now().toISOString(),
        records,
      };
      return xml(context, "text/xml", oaiResponse(repository, given, repeated));
    });
  app.get("/catalogue.ttl", async (context) => {
    const { origin } = new URL(context.req.url);
    context.header("Content-Type", "text/turtle; charset=utf-8");
    return context.body(catalogueTurtle(origin, await releasedMaps(await deskFor(context))));
  });
  app.get("/catalogue.jsonld", async (context) => {
    const { origin } = new URL(context.req.url);
    context.header("Content-Type", "application/ld+json");
    return context.body(catalogueJsonLd(origin, await releasedMaps(await deskFor(context))));
  });
  app.get("/feed.atom", async (context) => {
    const records = await publishedReleases(await deskFor(context));
    const { origin } = new URL(context.req.url);
    return atom(context, releasesFeed(placeOf(context), "Releases of all maps", `${origin}/`, records));
  });
  app.get("/maps/:map/feed.atom", async (context) => {
    const desk = await deskFor(context);
    const map = await desk.store.read((reader) => mapNamed(reader, context.req.param("map")));
    const records = await publishedReleases(desk, map.map);
    const { origin } = new URL(context.req.url);
    const title = textIn(map.description.title, "en")?.text ?? map.map;
    return atom(context, releasesFeed(placeOf(context), title, `${origin}/maps/${map.map}`, records));
  });
  app.get("/maps/:map/differences.atom", async (context) => {
    const desk = await deskFor(context);
    const slug = context.req.param("map");
    mustHaveRight(desk, compareReleasesOperation, slug);
    const { from, to } = inputFrom(compareReleasesOperation, {
      ...fromQuery(compareReleasesOperation, context),
      map: slug,
    });
    const before = await loadMap(desk, { map: slug, release: from });
    const after = await loadMap(desk, { map: slug, release: to });
    const comparison = compareReleases(before, after);
    if (after.release === undefined) return context.notFound();
    return atom(
      context,
      differencesFeed(placeOf(context), { map: after.content.map, release: after.release }, comparison),
    );
  });
}

/** The arguments of a request, from the address or a form; a harvester may send either. */
async function oaiArguments(context: Context) {
  const pairs =
    context.req.method === "POST"
      ? [...new URLSearchParams((await context.req.text()).slice(0, 10_000))]
      : [...new URL(context.req.url).searchParams];
  const names = pairs.map(([name]) => name);
  return {
    given: Object.fromEntries(pairs),
    repeated: names.filter((name, index) => names.indexOf(name) !== index),
  };
}

async function publishedReleases({ store }: Desk, only?: string): Promise<readonly ReleaseRecord[]> {
  return await store.read(async (reader) => {
    const described = new Map((await reader.rows(maps)).map(({ map, description }) => [map, description]));
    const frozen = await reader.rows(releases, only === undefined ? {} : { where: { map: only } });
    const withdrawals = await withdrawalsOf(reader, frozen);
    return frozen.flatMap((release) => {
      const map = described.get(release.map);
      const withdrawnAt = withdrawals.get(placeInLog(release));
      return map === undefined
        ? []
        : [{ map, release, ...(withdrawnAt === undefined ? {} : { withdrawnAt }) }];
    });
  });
}

/** When each release was withdrawn, as the log tells it; a release keeps the reason alone. */
async function withdrawalsOf(reader: Reader, frozen: readonly ReleaseRow[]) {
  const withdrawn = frozen.filter((release) => release.withdrawn !== null);
  const slugs = [...new Set(withdrawn.map(({ map }) => map))];
  const told = await Promise.all(
    slugs.map((map) => reader.latestEntries({ map, kind: releaseWithdrawn.kind, limit: frozen.length })),
  );
  return new Map(
    told
      .flat()
      .map(({ map, payload, at }) => [
        placeInLog({ map, release: releaseWithdrawn.payload.parse(payload).release }),
        at,
      ]),
  );
}

function placeInLog({ map, release }: { readonly map: string | null; readonly release: number }): string {
  return `${map}/${release}`;
}

/** Every map in its last release; those that were never frozen, and those whose last release was withdrawn, are left out. */
async function releasedMaps(desk: Desk) {
  const slugs = new Set((await publishedReleases(desk)).map(({ map }) => map.slug));
  const loaded = await Promise.all([...slugs].map((map) => loadMap(desk, { map, release: "latest" })));
  return loaded.filter(({ release }) => release !== undefined && release.withdrawn === null);
}

function placeOf(context: Context) {
  const { origin, href } = new URL(context.req.url);
  return { site: origin, self: href };
}

function atom(context: Context, text: string): Response {
  return xml(context, "application/atom+xml", text);
}

function xml(context: Context, type: string, text: string): Response {
  context.header("Content-Type", `${type}; charset=utf-8`);
  context.header("Cache-Control", "no-cache");
  return context.body(text);
}
