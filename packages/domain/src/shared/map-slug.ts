import { z } from "zod";

/** Addresses of maps: `/maps/ai-watch`. */
export const mapSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single hyphens")
  .max(64);
