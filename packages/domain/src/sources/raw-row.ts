import type { Json, JsonObject } from "../shared/index.ts";

/** Stands in a raw row where a personal cell was. */
export const personalMarker = "[personal]";

/**
 * A row as it can be stored and hashed for ever: JSON, personal cells replaced by a marker and given apart. What
 * JSON cannot write is kept as text: numbers without end as `"Infinity"`, half characters as U+FFFD.
 */
export function rawRow(
  cells: Readonly<Record<string, unknown>>,
  personal: ReadonlySet<string>,
): { readonly raw: JsonObject; readonly personal: JsonObject } {
  const raw: Record<string, Json> = Object.create(null);
  const apart: Record<string, Json> = Object.create(null);
  for (const [column, cell] of Object.entries(cells)) {
    const found = storable(cell);
    if (found === undefined) continue;
    const isPersonal = personal.has(column) && found !== "" && found !== null;
    raw[whole(column)] = isPersonal ? personalMarker : found;
    if (isPersonal) apart[whole(column)] = found;
  }
  return { raw, personal: apart };
}

function storable(cell: unknown): Json | undefined {
  if (cell === null || typeof cell === "boolean") return cell;
  if (typeof cell === "string") return whole(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell === "bigint") return String(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "Invalid Date" : cell.toISOString();
  if (Array.isArray(cell)) return cell.map((member) => storable(member) ?? null);
  if (typeof cell !== "object") return undefined;
  const members: Record<string, Json> = Object.create(null);
  for (const [key, member] of Object.entries(cell)) {
    const found = storable(member);
    if (found !== undefined) members[whole(key)] = found;
  }
  return members;
}

function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
