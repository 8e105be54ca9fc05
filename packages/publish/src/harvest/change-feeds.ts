import type { ReleaseComparison } from "@mapwright/usecases";
import { atomFeed, type FeedEntry } from "./atom.ts";
import { changedAt, type ReleaseRecord, releaseAddress, releaseTitle } from "./release-record.ts";

/** Where a feed is asked for, and the installation it is of. */
export interface FeedPlace {
  /** Without a slash at its end. */
  readonly site: string;
  /** The feed's own address. */
  readonly self: string;
}

/** The releases of one map or of the whole installation as a feed, the newest first. */
export function releasesFeed(
  { site, self }: FeedPlace,
  title: string,
  address: string,
  records: readonly ReleaseRecord[],
): string {
  const newest = records.toSorted(
    (a, b) => changedAt(b).localeCompare(changedAt(a)) || b.release.release - a.release.release,
  );
  return atomFeed({
    id: self,
    title,
    self,
    address,
    author: authorOf(newest),
    language: "en",
    entries: newest.slice(0, 100).map((record) => releaseEntry(site, record)),
  });
}

/** Who made all of it; a feed of several makers' maps is the installation's. */
function authorOf(records: readonly ReleaseRecord[]): string {
  const makers = new Set(records.map(({ map }) => map.attribution));
  const [only] = makers;
  return makers.size === 1 && only !== undefined ? only : "Mapwright";
}

function releaseEntry(site: string, record: ReleaseRecord): FeedEntry {
  const { manifest, withdrawn } = record.release;
  const { since, added, changed, recoded, dropped } = manifest.differences;
  const counted = `${added.length} added, ${changed.length} changed, ${recoded.length} re-coded, ${dropped.length} dropped`;
  const parts = [
    `${manifest.initiatives} initiatives in the Inventory.`,
    since === null ? "The first release." : `Since release ${since}: ${counted}.`,
    ...(manifest.notes === null ? [] : [manifest.notes]),
    ...(record.map.synthetic === undefined ? [] : ["Invented data."]),
    `SHA-256 ${manifest.sha256}`,
  ];
  const address = releaseAddress(site, record);
  return {
    id: address,
    title: `${withdrawn === null ? "" : "Withdrawn: "}${releaseTitle(record)}`,
    updated: changedAt(record),
    address,
    summary: [...(withdrawn === null ? [] : [`Withdrawn: ${withdrawn}`]), ...parts].join(" "),
  };
}

/** What changed between two releases as a feed: an entry for each initiative. */
export function differencesFeed(
  { site, self }: FeedPlace,
  to: ReleaseRecord,
  { from, added, dropped, changed }: ReleaseComparison,
): string {
  const address = releaseAddress(site, to);
  const updated = to.release.frozen_at;
  const entry = (initiative: string, name: string, summary: string): FeedEntry => ({
    id: `${address}/initiatives/${initiative}?since=${from}`,
    title: name,
    updated,
    address: `${address}/initiatives/${initiative}`,
    summary,
  });
  return atomFeed({
    id: self,
    title: `${releaseTitle(to)}: changes since release ${from}`,
    self,
    address,
    author: to.map.attribution ?? "Mapwright",
    language: "en",
    rights: to.map.licence?.name,
    entries: [
      ...added.map(({ initiative, name }) => entry(initiative, name, "Added.")),
      ...changed.map((change) => entry(change.initiative, change.name, changeText(change))),
      ...dropped.map(({ initiative, name }) => ({
        ...entry(initiative, name, "Dropped."),
        address: `${site}/maps/${to.map.slug}/releases/${from}/initiatives/${initiative}`,
      })),
    ],
  });
}

function changeText({ recoded, stage, values }: ReleaseComparison["changed"][number]): string {
  const parts = [
    ...(stage === null ? [] : [`stage ${stage.before} to ${stage.after}`]),
    ...values.map(({ variable }) => variable),
  ];
  return `${recoded ? "Re-coded" : "Changed"}: ${parts.length === 0 ? "its records only" : parts.join(", ")}.`;
}
