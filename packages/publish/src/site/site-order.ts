import { ProblemError } from "@mapwright/domain";
import type { LoadedMap, Store } from "@mapwright/usecases";
import type { Language } from "@mapwright/web";

/** What a site is made of. */
export interface SiteOrder {
  /** Of a release; the draft has no site. */
  readonly map: LoadedMap;
  /** Rows as found, the log and earlier releases are read from it. */
  readonly store: Store;
  /** Each becomes a folder; the first is the one that lasting addresses lead to. */
  readonly languages: readonly [Language, ...Language[]];
  /** Where the site will be found, `https://maps.example.org/iesi`; null where nobody knows. */
  readonly home: string | null;
  /** Of the brief: one that ships. */
  readonly template: string;
  readonly progress?: ((step: string, done: number, of: number) => void) | undefined;
}

/** Refuses the live draft: it changes, and a site stays. */
export function refuseDraft(order: SiteOrder): void {
  if (order.map.release !== undefined) return;
  throw new ProblemError({
    code: "release-unknown",
    message: "The live draft is no release and gives no site.",
    hint: "Freeze one with `mapwright release`.",
  });
}

/** The number of the release that a site is made of. */
export function releaseOf({ map }: SiteOrder): number {
  return map.release?.release ?? 0;
}
