import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Assets, assetsFrom } from "@mapwright/web";
import type { Hono } from "hono";

const folder = new URL("../../../web/dist-client/", import.meta.url);

const types: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
  woff: "font/woff",
};

/** Serves the built client under `/assets/`; undefined when it has not been built. Only files of the build are known. */
export function addClientFiles(app: Hono): Assets | undefined {
  const manifest = new URL(".vite/manifest.json", folder);
  if (!existsSync(manifest)) return undefined;
  const names = new Set(readdirSync(new URL("assets/", folder)));
  app.get("/assets/:name", (context) => {
    const name = context.req.param("name");
    if (!names.has(name)) return context.notFound();
    context.header("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    return context.body(new Uint8Array(readFileSync(new URL(`assets/${name}`, folder))).buffer);
  });
  return assetsFrom(JSON.parse(readFileSync(manifest, "utf8")), "/");
}
