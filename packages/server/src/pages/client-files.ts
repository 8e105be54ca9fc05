import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Assets, assetsFrom } from "@mapwright/web";
import type { Hono } from "hono";
import { type Packed, packed, sendPacked } from "./packed.ts";

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
  const files = new Map<string, Packed>();
  for (const name of readdirSync(new URL("assets/", folder)))
    files.set(name, packed(readFileSync(new URL(`assets/${name}`, folder))));
  app.get("/assets/:name", async (context) => {
    const name = context.req.param("name");
    const file = files.get(name);
    if (file === undefined) return context.notFound();
    const ending = name.split(".").at(-1) ?? "";
    context.header("Content-Type", types[ending] ?? "application/octet-stream");
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    // Fonts are compressed as they are.
    if (ending.startsWith("woff")) return context.body(new Uint8Array(file.bytes).buffer);
    return await sendPacked(context, file);
  });
  return assetsFrom(JSON.parse(readFileSync(manifest, "utf8")), "/");
}
