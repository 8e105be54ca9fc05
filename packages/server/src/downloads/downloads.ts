import { downloadInitiatives } from "@mapwright/domain";
import { csvMetadata, extractForm, extractName, extractOf } from "@mapwright/publish";
import { type Desk, loadMap, mustHaveRight } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { fromQuery, inputFrom } from "../input.ts";
import { isUnchanged } from "../release-headers.ts";

/** The media types by which the list of initiatives is asked for as a file, and the form each gives. */
const negotiated: Readonly<Record<string, string>> = {
  "text/csv": "csv",
  "application/ld+json": "jsonld",
  "application/jsonl": "jsonl",
  "application/geo+json": "geojson",
};

/**
 * The selected initiatives as a file, at an address that ends in its form, or at the address of the list for who accepts
 * nothing but that form.
 */
export function addDownloads(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  app.get("/api/maps/:map/:file{initiatives\\.[a-z.-]+}", async (context) => {
    const form = (context.req.param("file") ?? "").slice("initiatives.".length);
    return await download(context, await deskFor(context), form);
  });
  app.get("/api/maps/:map/initiatives", async (context, next) => {
    context.header("Vary", "Accept");
    const best = accepts(context, {
      header: "Accept",
      supports: ["application/json", ...Object.keys(negotiated)],
      default: "application/json",
    });
    const form = negotiated[best];
    return form === undefined ? await next() : await download(context, await deskFor(context), form);
  });
}

async function download(context: Context, desk: Desk, form: string): Promise<Response> {
  const slug = context.req.param("map");
  mustHaveRight(desk, downloadInitiatives, slug);
  const input = inputFrom(downloadInitiatives, {
    ...fromQuery(downloadInitiatives, context),
    map: slug,
    form,
  });
  const map = await loadMap(desk, input);
  const { origin, search } = new URL(context.req.url);
  const file = `/api/maps/${input.map}/initiatives.${input.form}`;
  context.header("Content-Location", `${file}${search}`);
  if (isUnchanged(context, map.release, input.form)) return context.body(null, 304);
  const extract = extractOf(map, { ...input, site: origin, retrievedFrom: `${origin}${file}${search}` });
  if (input.form === "csv-metadata.json") {
    context.header("Content-Type", "application/csvm+json");
    return context.body(csvMetadata(extract, `initiatives.csv${search}`));
  }
  const { media, write } = extractForm(input.form);
  const metadata = `/api/maps/${input.map}/initiatives.csv-metadata.json${search}`;
  if (input.form === "csv")
    context.header("Link", `<${metadata}>; rel="describedby"; type="application/csvm+json"`);
  context.header("Content-Type", media);
  context.header("Content-Disposition", `attachment; filename="${extractName(extract)}.${input.form}"`);
  return context.body(write(extract));
}
