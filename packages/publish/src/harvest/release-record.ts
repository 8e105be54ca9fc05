import { citationOf, type MapDescription, type ReleaseRow, textIn } from "@mapwright/domain";

/** A frozen release as harvesters and feeds tell of it, without what it holds. */
export interface ReleaseRecord {
  readonly map: MapDescription;
  readonly release: ReleaseRow;
  readonly countries?: readonly string[];
  /** The moment it was withdrawn; absent for one that stands. */
  readonly withdrawnAt?: string;
}

/** When what is told of a release changed last: harvesters and feed readers ask for what is newer. */
export function changedAt({ release, withdrawnAt }: ReleaseRecord): string {
  return withdrawnAt ?? release.frozen_at;
}

/** The address of a release's page. */
export function releaseAddress(site: string, { map, release }: ReleaseRecord): string {
  return `${site}/maps/${map.slug}/releases/${release.release}`;
}

export function releaseTitle({ map, release }: ReleaseRecord, language = "en"): string {
  return `${textIn(map.title, language)?.text ?? map.slug}, release ${release.release}`;
}

export function releaseCitation(site: string, record: ReleaseRecord): string {
  return citationOf(record.map, record.release.manifest, releaseAddress(site, record)).text;
}

/** Time to the second in UTC, as harvesters compare it. */
export function toTheSecond(iso: string): string {
  return `${iso.slice(0, 19)}Z`;
}
