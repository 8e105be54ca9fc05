import type { ReleaseRow } from "@mapwright/domain";
import type { Context } from "hono";
import { hasAlready } from "./entity-tag.ts";

/**
 * Says which release an answer was computed from and how long it may be kept; true when the asker has it already. `form`
 * tells several answers at one address apart. The draft may change at any moment.
 */
export function isUnchanged(context: Context, release: ReleaseRow | undefined, form = ""): boolean {
  if (release === undefined) {
    context.header("Cache-Control", "no-cache");
    return false;
  }
  const { sha256, withdrawn } = release;
  context.header("Cache-Control", "public, max-age=60");
  context.header("Mapwright-Release", `${release.release} sha256:${sha256}`);
  const parts = [
    sha256.slice(0, 32),
    ...(withdrawn === null ? [] : ["withdrawn"]),
    ...(form === "" ? [] : [form]),
  ];
  return hasAlready(context, parts.join("-"));
}
