import { z } from "zod";

/**
 * Why a value is not known. A missing value always has a reason; it is never 0, "" or null.
 * - `not-reported`: looked for in the source and not found there.
 * - `not-applicable`: the variable does not apply to this initiative.
 * - `not-yet-coded`: nobody has looked yet.
 * - `unclear`: the source says something that cannot be coded.
 */
export const missingReasons = ["not-reported", "not-applicable", "not-yet-coded", "unclear"] as const;
export const missingReason = z.enum(missingReasons);
export type MissingReason = z.infer<typeof missingReason>;
