import { createHash } from "node:crypto";
import { encodeTable, type Table } from "@mapwright/atlas";
import { type TablePart, tablePart } from "@mapwright/publish";
import { type Desk, loadMap } from "@mapwright/usecases";
import type { Context, Hono } from "hono";
import { hasAlready } from "../entity-tag.ts";
import { type Packed, packed, sendPacked } from "./packed.ts";

interface Served {
  readonly tag: string;
  readonly packed: Packed;
}

/** The serialised tables that pages count from. Each is encoded and compressed once, and forgotten with its map. */
export function addTables(app: Hono, deskFor: (context: Context) => Promise<Desk>): void {
  const kept = new WeakMap<Table, Map<TablePart, Served>>();
  app.get("/api/maps/:map/releases/:release/table", async (context) => {
    const { map: slug, release } = context.req.param();
    const map = await loadMap(await deskFor(context), { map: slug, release });
    const part = partAsked(context);
    const parts = kept.get(map.table) ?? new Map<TablePart, Served>();
    kept.set(map.table, parts);
    const served = parts.get(part) ?? servedOf(tablePart(map.table, part));
    parts.set(part, served);
    context.header(
      "Cache-Control",
      map.release === undefined ? "no-cache" : "public, max-age=31536000, immutable",
    );
    if (hasAlready(context, served.tag)) return context.body(null, 304);
    context.header("Content-Type", "application/octet-stream");
    return await sendPacked(context, served.packed);
  });
}

function servedOf(table: Table): Served {
  const bytes = encodeTable(table);
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return { tag, packed: packed(bytes) };
}

function partAsked(context: Context): TablePart {
  const part = context.req.query("part");
  return part === "counts" || part === "texts" ? part : "all";
}
