import { z } from "zod";

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 64;

/** Addresses of maps: `/maps/ai-watch`. */
export const mapSlug = z.string().regex(form, "lower-case letters, digits and single hyphens").max(longest);

/** Whether a map can have this address; what `mapSlug` says, without its schema. */
export function isMapSlug(text: string): boolean {
  return form.test(text) && text.length <= longest;
}
