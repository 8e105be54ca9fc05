import { type Problem, shownValue } from "@mapwright/domain";
import { emptyCells } from "../found-file.ts";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import { type Bounds, boundsOf } from "./geometry.ts";
import type { RecordReader } from "./json-records.ts";
import { isObject, recordCells } from "./record-columns.ts";
import type { TopLevel } from "./top-level.ts";

/**
 * Reads the features of a GeoJSON FeatureCollection (RFC 7946): properties become columns, beside `longitude`,
 * `latitude` (of the point, otherwise the middle of the bounding box) and `geometry.type`. Where properties have
 * columns of these names, they keep them and the geometry's are called `geometry.longitude` and so on.
 */
export function featureReader({ beside }: TopLevel, limits: ReaderLimits): RecordReader {
  refuseOtherSystem(beside["crs"]);
  const budget = { vertices: limits.vertices };
  const tally = { centred: 0, without: 0, origin: 0, unclosed: 0, clash: false, ids: false };
  return {
    format: "geojson",
    survey(found) {
      if (found.record === undefined) return found;
      const judged = judgedFeature(found.row, found.record, budget);
      countFeature(judged.bounds, found.record, tally);
      return { ...found, problems: judged.problems };
    },
    cells: (feature) => featureCells(feature, tally),
    notes: () => [...aboutCollection(beside), ...aboutGeometries(tally)],
  };
}

interface Tally {
  centred: number;
  without: number;
  origin: number;
  unclosed: number;
  clash: boolean;
  ids: boolean;
}

interface JudgedFeature {
  readonly bounds?: Bounds;
  readonly problems: readonly Problem[];
}

function judgedFeature(
  row: number,
  feature: Readonly<Record<string, unknown>>,
  budget: { vertices: number },
): JudgedFeature {
  if (feature["type"] !== "Feature") return { problems: [notAFeature(row, feature["type"])] };
  const { geometry } = feature;
  if (geometry === null || geometry === undefined) return { problems: [] };
  const bounds = boundsOf(geometry, budget);
  if (bounds.fault === undefined) return { bounds, problems: [] };
  return { problems: [{ ...bounds.fault, message: `Feature ${row}: ${bounds.fault.message}`, row }] };
}

function countFeature(
  bounds: Bounds | undefined,
  feature: Readonly<Record<string, unknown>>,
  tally: Tally,
): void {
  if (bounds === undefined) tally.without++;
  else if (!bounds.isPoint) tally.centred++;
  else if (bounds.longitude === 0 && bounds.latitude === 0) tally.origin++;
  if (bounds?.unclosed === true) tally.unclosed++;
  const { properties } = feature;
  if (!isObject(properties)) return;
  if (["longitude", "latitude", "geometry.type"].some((name) => Object.hasOwn(properties, name)))
    tally.clash = true;
  if (Object.hasOwn(properties, "id")) tally.ids = true;
}

function featureCells(
  feature: Readonly<Record<string, unknown>>,
  { clash, ids }: Tally,
): Record<string, unknown> {
  const { properties, geometry, id } = feature;
  const cells = isObject(properties) ? recordCells(properties) : emptyCells();
  if (id !== undefined) cells[ids ? "feature.id" : "id"] = id;
  if (!isObject(geometry)) return cells;
  const bounds = boundsOf(geometry, { vertices: Number.POSITIVE_INFINITY });
  const prefix = clash ? "geometry." : "";
  cells[`${prefix}longitude`] = bounds.longitude;
  cells[`${prefix}latitude`] = bounds.latitude;
  cells[clash ? "geometry.kind" : "geometry.type"] = geometry["type"];
  return cells;
}

function notAFeature(row: number, type: unknown): Problem {
  return {
    code: "geo-feature",
    message: `Feature ${row} has the type ${shownValue(type ?? "(none)")}; "Feature" is expected.`,
    hint: 'Give each member of "features" the type "Feature".',
    row,
    value: shownValue(type ?? ""),
  };
}

/** RFC 7946 knows only WGS 84; older files name it in a `crs` member. */
function refuseOtherSystem(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = isObject(crs) && isObject(crs["properties"]) ? crs["properties"]["name"] : undefined;
  if (typeof name === "string" && /(CRS:?:?84|EPSG:(\d*:)?:?4326)$/i.test(name)) return;
  refuse({
    code: "geo-crs",
    message: `The coordinates are in the reference system ${shownValue(name ?? crs)}; longitude and latitude in WGS 84 are expected.`,
    hint: "Export the file again in WGS 84 (EPSG:4326).",
    path: "crs",
    value: shownValue(name ?? crs),
  });
}

function aboutCollection(beside: Readonly<Record<string, unknown>>): string[] {
  return ["name", "license", "licence", "source", "attribution"].flatMap((key) => {
    const value = beside[key];
    return typeof value === "string" && value !== ""
      ? [`The file gives as ${key}: ${shownValue(value)}.`]
      : [];
  });
}

function aboutGeometries({ centred, without, origin, unclosed, clash }: Tally): string[] {
  const notes: [number, string][] = [
    [
      centred,
      `${counted(centred, "feature")} other than points took the middle of the bounding box as coordinates.`,
    ],
    [
      without,
      `${counted(without, "feature without geometry has", "features without geometry have")} no coordinates.`,
    ],
    [
      origin,
      `${counted(origin, "feature lies", "features lie")} at 0, 0 (off Africa), which often stands for an unknown place.`,
    ],
    [unclosed, `${counted(unclosed, "feature")} had a ring that was not closed; it was read as closed.`],
    [
      clash ? 1 : 0,
      "Properties are called longitude, latitude or geometry.type; what the geometry says stands in geometry.longitude, geometry.latitude and geometry.kind.",
    ],
  ];
  return notes.filter(([count]) => count > 0).map(([, note]) => note);
}
