import type { Problem } from "@mapwright/domain";
import { shownValue } from "@mapwright/domain";
import { counted, refuse } from "../refuse.ts";
import { isObject } from "./record-columns.ts";

/** Where a geometry lies: the point itself, otherwise the middle of its bounding box, in degrees. */
export interface Bounds {
  readonly longitude: number;
  readonly latitude: number;
  readonly isPoint: boolean;
  readonly unclosed: boolean;
  readonly fault?: Problem;
}

const nesting: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
  unclosed: boolean;
}

/** Walks all positions of a geometry; takes them from the budget of the whole file. */
export function boundsOf(geometry: unknown, budget: { vertices: number }): Bounds {
  const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity, unclosed: false };
  const fault = extend(geometry, box, budget);
  const isPoint = isObject(geometry) && geometry["type"] === "Point";
  const longitude = isPoint ? box.west : (box.west + box.east) / 2;
  const latitude = isPoint ? box.south : (box.south + box.north) / 2;
  const bounds = { longitude, latitude, isPoint, unclosed: box.unclosed };
  if (fault !== undefined) return { ...bounds, fault };
  if (!Number.isFinite(longitude)) return { ...bounds, fault: outOfRange("no coordinates") };
  return bounds;
}

function extend(geometry: unknown, box: Box, budget: { vertices: number }): Problem | undefined {
  if (!isObject(geometry)) return unknownType(geometry);
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection" && Array.isArray(geometries)) {
    for (const inner of geometries) {
      const fault = extend(inner, box, budget);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  const depth = typeof type === "string" && Object.hasOwn(nesting, type) ? nesting[type] : undefined;
  if (depth === undefined) return unknownType(type);
  const isArea = type === "Polygon" || type === "MultiPolygon";
  return walk(coordinates, depth, isArea, box, budget);
}

function walk(
  coordinates: unknown,
  depth: number,
  isArea: boolean,
  box: Box,
  budget: { vertices: number },
): Problem | undefined {
  if (depth === 0) return position(coordinates, box, budget);
  if (!Array.isArray(coordinates)) return outOfRange(coordinates);
  if (isArea && depth === 1) {
    const fault = ring(coordinates, box);
    if (fault !== undefined) return fault;
  }
  for (const inner of coordinates) {
    const fault = walk(inner, depth - 1, isArea, box, budget);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function ring(positions: readonly unknown[], box: Box): Problem | undefined {
  const closed = JSON.stringify(positions[0]) === JSON.stringify(positions.at(-1));
  if (!closed) box.unclosed = true;
  if (positions.length >= (closed ? 4 : 3)) return undefined;
  return {
    code: "geo-polygon",
    message: `a ring has ${counted(positions.length, "position")}; a closed ring has at least 4.`,
    hint: "Repair the polygon or leave its geometry out.",
    value: shownValue(positions),
  };
}

function position(found: unknown, box: Box, budget: { vertices: number }): Problem | undefined {
  budget.vertices--;
  if (budget.vertices < 0) refuseVertices();
  if (!Array.isArray(found)) return outOfRange(found);
  const [longitude, latitude] = found;
  if (typeof longitude !== "number" || typeof latitude !== "number") return outOfRange(found);
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return outOfRange(found);
  box.west = Math.min(box.west, longitude);
  box.east = Math.max(box.east, longitude);
  box.south = Math.min(box.south, latitude);
  box.north = Math.max(box.north, latitude);
  return undefined;
}

function outOfRange(found: unknown): Problem {
  return {
    code: "geo-range",
    message: `${shownValue(found)} is not a longitude from -180 to 180 and a latitude from -90 to 90.`,
    hint: "Give coordinates in degrees, WGS 84, longitude first; coordinates in metres need another export.",
    column: "geometry",
    value: shownValue(found),
  };
}

function unknownType(type: unknown): Problem {
  return {
    code: "geo-geometry",
    message: `${shownValue(type ?? "(none)")} is not a geometry of GeoJSON.`,
    hint: "Use Point, LineString, Polygon, their Multi forms or GeometryCollection.",
    column: "geometry",
    value: shownValue(type ?? ""),
  };
}

function refuseVertices(): never {
  return refuse({
    code: "geo-vertices",
    message: "The geometries of the file have too many positions.",
    hint: "Simplify the geometries; a point for each initiative is enough.",
  });
}
