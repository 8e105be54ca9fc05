import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProblemError } from "@mapwright/domain";
import { languages } from "@mapwright/web";
import { z } from "zod";

/** What a release's folder says of itself: lasting addresses and the list of releases are made from these alone. */
const siteRecord = z.strictObject({
  map: z.string(),
  title: z.string(),
  release: z.int().positive(),
  sha256: z.string(),
  frozenAt: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  /** Counted ones: those in the Inventory. */
  inventory: z.int().nonnegative(),
  /** The pages of the map that have lasting addresses, as files below a language's folder. */
  views: z.array(z.string()),
  /** Every id that has a page. */
  initiatives: z.array(z.string()),
});
export type SiteRecord = z.infer<typeof siteRecord>;

export const recordFile = "site.json";

/** The releases that stand in a folder, the first first. Refused with `site-damaged` where one does not say what it is. */
export function recordsIn(out: string): readonly SiteRecord[] {
  const folder = join(out, "releases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map((name) => readRecord(join(folder, name, recordFile)))
    .sort((a, b) => a.release - b.release);
}

function readRecord(file: string): SiteRecord {
  try {
    return siteRecord.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new ProblemError({
      code: "site-damaged",
      message: `"${file}" does not say which release its folder holds (${cause instanceof Error ? cause.name : "unreadable"}).`,
      hint: "Delete that folder and make the release's site again.",
      file,
    });
  }
}
