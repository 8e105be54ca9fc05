import {
  type Caller,
  type MapDescription,
  type MapRow,
  maps,
  ProblemError,
  people,
  rolesOn,
} from "@mapwright/domain";
import type { Desk, OfMap } from "../desk.ts";
import type { Reader } from "../ports/index.ts";
import { lastRelease } from "../release/freeze.ts";
import { type LoadedMap, parseEdition } from "./shelf.ts";

/** What loading a map for a caller touches. */
export type MapDesk = Pick<Desk, "store" | "shelf" | "caller">;

/**
 * The edition of a map that an operation or page asks for. A draft that the caller may not read is answered like one
 * that is not there.
 */
export async function loadMap(desk: MapDesk, { map, release }: OfMap): Promise<LoadedMap> {
  const loaded = await desk.shelf.load(map, parseEdition(release));
  if (loaded.release !== undefined) return loaded;
  const may = await desk.store.read((reader) => mayReadDraft(reader, desk.caller, loaded.content.map));
  if (may) return loaded;
  throw new ProblemError({
    code: "release-unknown",
    message: `The map "${map}" has nothing released under "${release}".`,
    hint: "Ask for a release by number, or sign in as one of its team to see the draft.",
    value: release,
  });
}

/** Whether a caller may read the live draft of a map: anyone where the map says so, else its team. */
async function mayReadDraft(
  reader: Reader,
  caller: Caller,
  { slug, drafts }: MapDescription,
): Promise<boolean> {
  if (drafts === "public" || rolesOn(caller, slug).length > 0) return true;
  return drafts === undefined && (await reader.count(people, { state: "active" })) === 0;
}

/** Whether a caller may know of a map: it has a release, or they may read its draft. */
export async function mayKnowMap(
  reader: Reader,
  caller: Caller,
  { map, description }: MapRow,
): Promise<boolean> {
  if ((await lastRelease(reader, map)) !== undefined) return true;
  return await mayReadDraft(reader, caller, description);
}

/** The maps a caller may know of. */
export async function mapsKnownTo(reader: Reader, caller: Caller): Promise<readonly MapRow[]> {
  const rows = await reader.rows(maps);
  const known = await Promise.all(rows.map((row) => mayKnowMap(reader, caller, row)));
  return rows.filter((_, index) => known[index]);
}
