import type { Context } from "hono";

/**
 * Tags an answer, `tag` without its quotes; true when the asker has it already. Compared weakly (RFC 9110, section 13.1.2), since
 * whatever compresses an answer on its way marks the tag as a weak one.
 */
export function hasAlready(context: Context, tag: string): boolean {
  const own = `"${tag}"`;
  context.header("ETag", own);
  const held = context.req.header("If-None-Match") ?? "";
  return held.trim() === "*" || [...held.matchAll(/"[^"]*"/g)].some(([one]) => one === own);
}
