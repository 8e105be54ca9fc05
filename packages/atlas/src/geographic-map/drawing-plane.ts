import { laeaEurope } from "./laea-europe.ts";

/** The part of Europe's grid (EPSG:3035) that maps draw: one unit is a kilometre, y grows downwards. */
export const drawingPlane = { width: 5000, height: 4250, west: 2400, north: 5500 } as const;

/** A place in the drawing plane; it may lie beside what is drawn. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Where a longitude and latitude (degrees) lie in the drawing plane; undefined where `laeaEurope` has no place. */
export function planePoint(longitude: number, latitude: number): PlanePoint | undefined {
  const projected = laeaEurope(longitude, latitude);
  if (!projected) return undefined;
  const { west, north } = drawingPlane;
  return { x: projected.easting / 1000 - west, y: north - projected.northing / 1000 };
}

/** Whether a point lies in what is drawn. */
export function isInPlane({ x, y }: PlanePoint): boolean {
  return x >= 0 && y >= 0 && x <= drawingPlane.width && y <= drawingPlane.height;
}
