import type { Where } from "@mapwright/atlas";
import { type Citation, citationOf, type ReleasedInitiative, textIn } from "@mapwright/domain";
import { askedOf, type BareMap, type Question } from "@mapwright/usecases";
import type { Language } from "@mapwright/web";
import { filterText } from "./filter-text.ts";
import { servedPlaces, type WebPlaces } from "./web-places.ts";

/** Which initiatives, in which order, and how the extract speaks of itself. */
export interface ExtractRequest extends Question {
  readonly sort?: string | undefined;
  readonly descending?: boolean | undefined;
  /** The language of the words around the data. */
  readonly language: Language;
  /** Where the extract itself can be had again; undefined when it is made from a folder. */
  readonly retrievedFrom?: string | undefined;
  /** The address of the installation without a slash at its end, under which pages of initiatives are. */
  readonly site?: string | undefined;
  /** Where things stand in a site of files, in place of an installation. */
  readonly places?: WebPlaces | undefined;
}

/** The initiatives of a selection, with everything that must travel along: release, filter, licence, citation. */
export interface Extract {
  readonly map: BareMap;
  readonly initiatives: readonly ReleasedInitiative[];
  /** In the Inventory of the release: what the selection was made from. */
  readonly of: number;
  readonly where: Where;
  readonly conditions: readonly string[];
  readonly q: string | null;
  /** The filter in words. */
  readonly filter: string;
  readonly language: Language;
  readonly retrievedFrom: string | null;
  /** Null where nobody has said. */
  readonly places: WebPlaces | null;
  /** Undefined for the live draft, which cannot be cited. */
  readonly citation: Citation | undefined;
}

/** Selects as the atlas does; unknown variables and codes are problems that name near ones. */
export function extractOf(map: BareMap, request: ExtractRequest): Extract {
  const { sort, descending = false, language } = request;
  const { where, within } = askedOf(map, request);
  const selection = map.atlas.select(where, within === undefined ? {} : { within });
  const rows =
    sort === undefined
      ? selection.rows()
      : map.atlas.page(selection, { by: sort, descending, offset: 0, limit: selection.total });
  const q = request.q?.trim() ?? "";
  const places = placesOf(map, request);
  return {
    map,
    initiatives: [...rows].flatMap((row) => map.initiatives[row] ?? []),
    of: map.table.rows,
    where,
    conditions: request.where,
    q: q === "" ? null : q,
    filter: filterText(map, where, q, language),
    language,
    retrievedFrom: request.retrievedFrom ?? null,
    places,
    citation: citationFor(map, places),
  };
}

function placesOf({ content, release }: BareMap, { site, places }: ExtractRequest): WebPlaces | null {
  if (places !== undefined || site === undefined) return places ?? null;
  return servedPlaces(site, content.map.slug, release === undefined ? "draft" : String(release.release));
}

function citationFor({ content, release }: BareMap, places: WebPlaces | null): Citation | undefined {
  return release && citationOf(content.map, release.manifest, places?.release);
}

/** What an extract calls itself: the map's title and its release. */
export function extractTitle({ map: { content, release }, language }: Extract): string {
  const title = textIn(content.map.title, language)?.text ?? content.map.slug;
  return `${title}, ${release === undefined ? "live draft" : `release ${release.release}`}`;
}

/** A file name without its ending: map, release and, when only a part is in it, so. */
export function extractName({ map: { content, release }, initiatives, of }: Extract): string {
  const edition = release === undefined ? "draft" : `release-${release.release}`;
  return `${content.map.slug}-${edition}${initiatives.length === of ? "" : "-selection"}`;
}

/** The address of an initiative in this release; without a site its release and hash, so that a row stays citable. */
export function addressOf({ map: { content, release }, places }: Extract, initiative: string): string {
  if (places !== null) return places.initiative(initiative);
  const edition = release === undefined ? "draft" : String(release.release);
  const hash = release === undefined ? "" : ` sha256:${release.sha256}`;
  return `${content.map.slug} ${edition} ${initiative}${hash}`;
}
