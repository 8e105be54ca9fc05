import { ProblemError } from "@mapwright/domain";
import type { RowSet } from "../filter/groups.ts";
import { type NumberColumn, numberAt } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import { isInPlane, type PlanePoint, planePoint } from "./drawing-plane.ts";

/** Two ends, both inside. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Initiatives near each other, as one mark. The extents, in degrees, hold these initiatives and no others of the rows,
 * so that a condition on both gives exactly them.
 */
export interface PointCluster extends PlanePoint {
  readonly count: number;
  readonly longitude: Extent;
  readonly latitude: Extent;
  /** The first of its rows; the only one when `count` is 1. */
  readonly row: number;
}

export interface PointClusters {
  /** Largest first, ties by first row. */
  readonly clusters: readonly PointCluster[];
  /** Rows with coordinates. */
  readonly base: number;
  /** Of these, rows whose place lies beside the drawing plane; in no cluster. */
  readonly beside: number;
  /** Rows without coordinates. */
  readonly missing: number;
}

/** The two number variables that hold degrees. */
export interface CoordinateVariables {
  readonly longitude: string;
  readonly latitude: string;
}

const kilometresPerDegree = 111.2;
/** Meridians in the middle of Europe are about this much nearer to each other than parallels. */
const meridianShare = Math.cos((52 * Math.PI) / 180);

/**
 * Groups the points of rows by the cells of a grid of degrees whose sides are about `cell` kilometres long. A cluster's
 * mark stands in the mean of its points. Throws `variable-unknown`, and `variable-not-countable` when a variable is no
 * number.
 */
export function pointClustersOf(
  table: Table,
  { longitude, latitude }: CoordinateVariables,
  rows: RowSet,
  cell: number,
): PointClusters {
  const east = degreeColumn(table, longitude);
  const north = degreeColumn(table, latitude);
  const height = cell / kilometresPerDegree;
  const width = height / meridianShare;
  const cells = new Map<string, Gathered>();
  let beside = 0;
  let missing = 0;
  for (const row of rows) {
    const lon = numberAt(east, row);
    const lat = numberAt(north, row);
    const point = lon === undefined || lat === undefined ? undefined : planePoint(lon, lat);
    if (lon === undefined || lat === undefined || !point) missing += 1;
    else if (!isInPlane(point)) beside += 1;
    else {
      const key = `${Math.floor(lon / width)} ${Math.floor(lat / height)}`;
      const gathered = cells.get(key);
      if (gathered) add(gathered, point, lon, lat);
      else cells.set(key, gatheredAt(row, point, lon, lat));
    }
  }
  const clusters = [...cells.values()]
    .map(({ x, y, count, ...rest }) => ({ ...rest, count, x: x / count, y: y / count }))
    .sort((a, b) => b.count - a.count || a.row - b.row);
  return { clusters, base: rows.length - missing, beside, missing };
}

interface Gathered {
  x: number;
  y: number;
  count: number;
  readonly row: number;
  readonly longitude: { from: number; to: number };
  readonly latitude: { from: number; to: number };
}

function gatheredAt(row: number, { x, y }: PlanePoint, lon: number, lat: number): Gathered {
  return { x, y, count: 1, row, longitude: { from: lon, to: lon }, latitude: { from: lat, to: lat } };
}

function add(gathered: Gathered, { x, y }: PlanePoint, lon: number, lat: number): void {
  gathered.x += x;
  gathered.y += y;
  gathered.count += 1;
  widen(gathered.longitude, lon);
  widen(gathered.latitude, lat);
}

function widen(extent: { from: number; to: number }, value: number): void {
  extent.from = Math.min(extent.from, value);
  extent.to = Math.max(extent.to, value);
}

function degreeColumn(table: Table, variable: string): NumberColumn {
  const column = columnOf(table, variable);
  if (column.shape === "number") return column;
  throw new ProblemError({
    code: "variable-not-countable",
    message: `The variable "${variable}" is a ${column.shape} and holds no degrees.`,
    hint: "Choose two variables with numbers: longitude and latitude.",
  });
}
