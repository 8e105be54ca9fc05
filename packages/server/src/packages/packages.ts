import type { ListPackage } from "@mapwright/publish";
import { type Desk, type LoadedMap, loadMap } from "@mapwright/usecases";
import { languageFrom } from "@mapwright/web";
import type { Context, Hono } from "hono";
import { hasAlready } from "../entity-tag.ts";
import { listed, PackageShelf } from "./package-shelf.ts";

type DeskFor = (context: Context) => Promise<Desk>;

/**
 * Data packages: `/maps/iesi/releases/1/package.zip`, and each file of it at `…/package/data/initiatives.csv`. Gives what
 * the page of publications lists.
 */
export function addPackages(app: Hono, deskFor: DeskFor, desk: Desk): ListPackage {
  const shelf = new PackageShelf();
  const asked = async (context: Context) => {
    const caller = await deskFor(context);
    const of = { map: context.req.param("map") ?? "", release: context.req.param("release") ?? "latest" };
    const map = await loadMap(caller, of);
    const about = { ...of, language: languageOf(context), site: new URL(context.req.url).origin };
    return { map, made: await shelf.packed(caller, keyOf(map, about), about) };
  };
  for (const base of ["/maps/:map", "/maps/:map/releases/:release"]) {
    app.get(`${base}/package.zip`, async (context) => {
      const { map, made } = await asked(context);
      const language = languageOf(context);
      const name = `${map.content.map.slug}-${map.release?.release}${language === "en" ? "" : `-${language}`}.zip`;
      context.header("Content-Disposition", `attachment; filename="${name}"`);
      return sent(context, made.archive, "application/zip");
    });
    app.get(`${base}/package/:path{.+}`, async (context) => {
      const { made } = await asked(context);
      const file = made.files.get(context.req.param("path"));
      if (file === undefined) return context.notFound();
      const [name = "file"] = file.path.split("/").slice(-1);
      context.header("Content-Disposition", `attachment; filename="${name}"`);
      return sent(
        context,
        file,
        /^text|json|xml|yaml/.test(file.media) ? `${file.media}; charset=utf-8` : file.media,
      );
    });
  }
  return async (map, frame) => {
    const of = { map: map.content.map.slug, release: String(map.release?.release) };
    const about = { ...of, language: "en", site: frame.origin ?? "" };
    const made = await shelf.soon(desk, keyOf(map, about), about);
    return made === undefined ? { state: "packing" } : listed(made);
  };
}

function keyOf(
  { release }: LoadedMap,
  { map, language, site }: Readonly<Record<"map" | "language" | "site", string>>,
) {
  return JSON.stringify([map, release?.sha256, release?.release, release?.withdrawn, language, site]);
}

/** The language of words around the data; English unless told, so that an address means the same bytes to everybody. */
function languageOf(context: Context): string {
  return languageFrom(context.req.query("lang") ?? "") ?? "en";
}

/** A release never changes, but may be withdrawn, which its package then says: it is asked about once a day. */
function sent(
  context: Context,
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
  media: string,
): Response {
  const isFrozen = context.req.param("release") !== undefined;
  context.header("Cache-Control", isFrozen ? "public, max-age=86400" : "no-cache");
  context.header("Content-Security-Policy", "default-src 'none'; sandbox");
  if (hasAlready(context, sha256.slice(0, 32))) return context.body(null, 304);
  context.header("Content-Type", media);
  context.header("Repr-Digest", `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`);
  return context.body(new Uint8Array(bytes).buffer);
}
