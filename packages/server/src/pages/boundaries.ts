import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { PlaceLevel } from "@mapwright/atlas";
import type { DrawnBoundaries } from "@mapwright/publish";
import { type Boundaries, readBoundaries } from "@mapwright/web";
import type { Hono } from "hono";

/** Boundaries lie apart from the program, since their terms are not its own; any of these files may be missing. */
const folder = new URL("../../../../boundaries/", import.meta.url);
const files: Readonly<Record<PlaceLevel, string>> = {
  0: "countries.json",
  1: "nuts-1.json",
  2: "nuts-2.json",
  3: "nuts-3.json",
};
const levels: readonly PlaceLevel[] = [0, 1, 2, 3];

/** Reads the boundaries that are there and serves them under `/boundaries/`, each at an address of its content. */
export function addBoundaries(app: Hono): DrawnBoundaries {
  const read = new Map<PlaceLevel, Boundaries>();
  const texts = new Map<string, string>();
  const addresses: Partial<Record<PlaceLevel, string>> = {};
  for (const level of levels) {
    const file = new URL(files[level], folder);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
    const name = files[level].replace(".json", `-${hash}.json`);
    read.set(level, readBoundaries(JSON.parse(text)));
    texts.set(name, text);
    addresses[level] = `/boundaries/${name}`;
  }
  app.get("/boundaries/:name", (context) => {
    const text = texts.get(context.req.param("name"));
    if (text === undefined) return context.notFound();
    context.header("Content-Type", "application/json");
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    return context.body(text);
  });
  return { at: (level) => read.get(level), addresses };
}
