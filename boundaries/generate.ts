/**
 * Makes the files of this folder: npx tsx boundaries/generate.ts NUTS-2021-60M.geojson COUNTRIES-50M.json
 *
 * Every point is projected to the drawing plane of the atlas and rounded to a kilometre, so that neighbours keep their
 * common border; areas are those of the projected polygons, in square kilometres, before anything is cut away.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawingPlane, planePoint } from "@mapwright/atlas";

type Position = readonly [number, number];
type Ring = readonly Position[];

/** A country or region with its polygons, each an outer ring and its holes. */
interface Area {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

const [nutsFile = "", worldFile = ""] = process.argv.slice(2);
const folder = new URL("./", import.meta.url);
const marginKm = 60;
/** Islets and slivers below this are left out; their place keeps its point. */
const smallestKm2 = 6;

const countries = countriesOf(JSON.parse(readFileSync(worldFile, "utf8")));
write("countries.json", countries, (code) => code, {
  level: 0,
  version: "Natural Earth 4.1, 1:50 million",
  attribution: "Made with Natural Earth, public domain",
  terms: null,
});
const regions: { properties: { NUTS_ID: string; LEVL_CODE: number }; geometry: Geometry }[] = JSON.parse(
  readFileSync(nutsFile, "utf8"),
).features;
for (const level of [1, 2, 3])
  write(
    `nuts-${level}.json`,
    regions
      .filter(({ properties }) => properties.LEVL_CODE === level)
      .map(({ properties, geometry }) => ({
        code: properties.NUTS_ID,
        polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      })),
    (code) => code.slice(0, 2),
    {
      level,
      version: "NUTS 2021, 1:60 million",
      attribution: "© EuroGeographics for the administrative boundaries",
      terms: "non-commercial",
    },
  );

type Geometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

/** The countries of a TopoJSON file by their code in the EU authority list; those without one are land and no more. */
function countriesOf(topology: {
  transform: { scale: Position; translate: Position };
  arcs: readonly (readonly Position[])[];
  objects: {
    countries: {
      geometries: {
        id?: string;
        properties: { name: string };
        type: string;
        arcs: number[][] | number[][][];
      }[];
    };
  };
}): Area[] {
  const {
    scale: [sx, sy],
    translate: [tx, ty],
  } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * sx + tx, y * sy + ty];
    });
  });
  const ringOf = (references: readonly number[]) =>
    references.flatMap((reference, index) => {
      const line = reference < 0 ? (arcs[~reference] ?? []).toReversed() : (arcs[reference] ?? []);
      return index === 0 ? line : line.slice(1);
    });
  const iso: { numericToAlpha2(id: string): string | undefined } = createRequire(import.meta.url)(
    "i18n-iso-countries",
  );
  const authority: Readonly<Record<string, string>> = { GR: "EL", GB: "UK" };
  return topology.objects.countries.geometries.map(({ id, properties, type, arcs: shape }) => {
    const alpha = id === undefined ? undefined : iso.numericToAlpha2(id);
    const code = properties.name === "Kosovo" ? "XK" : alpha === undefined ? "" : (authority[alpha] ?? alpha);
    const polygons = (type === "Polygon" ? [shape] : shape) as number[][][]; // as the two types of geometry say
    return { code, polygons: polygons.map((rings) => rings.map(ringOf)) };
  });
}

function write(
  name: string,
  areas: readonly Area[],
  countryOf: (code: string) => string,
  about: { level: number; version: string; attribution: string; terms: string | null },
): void {
  const projected = areas.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) => rings.map(projectedRing)),
  }));
  const shapes = projected.flatMap(({ code, polygons }) => {
    const km2 = polygons.reduce((sum, rings) => sum + polygonArea(rings), 0);
    const rings = polygons
      .flat()
      .map(clipped)
      .filter((ring) => ring.length > 2);
    const [largest] = rings.toSorted((a, b) => ringArea(b) - ringArea(a));
    if (!largest) return [];
    const [x, y] = centroidOf(largest);
    const drawn = rings.map(rounded).filter((ring) => ringArea(ring) >= smallestKm2);
    return [
      { code, km2: Math.round(km2), x: Math.round(x), y: Math.round(y), path: drawn.map(pathOf).join("") },
    ];
  });
  const borders = bordersOf(projected, countryOf);
  const text = JSON.stringify({ format: "mapwright-boundaries/1", ...about, shapes, borders });
  writeFileSync(new URL(name, folder), `${text.replaceAll(/(\},|\[)(?=\{)/g, "$1\n")}\n`);
  process.stdout.write(
    `${name}: ${shapes.length} shapes, ${borders.length} borders, ${text.length} characters\n`,
  );
}

function projectedRing(ring: Ring): Ring {
  return ring.flatMap(([longitude, latitude]): Position[] => {
    const point = planePoint(longitude, latitude);
    return point ? [[point.x, point.y]] : [];
  });
}

/** Cuts a ring to the drawing plane and a margin (Sutherland and Hodgman 1974). */
function clipped(ring: Ring): Ring {
  const { width, height } = drawingPlane;
  const sides: readonly [0 | 1, number, 1 | -1][] = [
    [0, -marginKm, 1],
    [0, width + marginKm, -1],
    [1, -marginKm, 1],
    [1, height + marginKm, -1],
  ];
  return sides.reduce<Ring>((points, [axis, limit, sign]) => {
    const isInside = (point: Position) => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, index): Position[] => {
      const before = points.at(index - 1) ?? point;
      if (isInside(point) === isInside(before)) return isInside(point) ? [point] : [];
      const part = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing: Position = [
        before[0] + (point[0] - before[0]) * part,
        before[1] + (point[1] - before[1]) * part,
      ];
      return isInside(point) ? [crossing, point] : [crossing];
    });
  }, ring);
}

/** Whole kilometres; points that fall together are one. */
function rounded(ring: Ring): Ring {
  const points = ring.map(([x, y]): Position => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], index) => {
    const before = points.at(index - 1);
    return !before || x !== before[0] || y !== before[1];
  });
}

function pathOf(ring: Ring): string {
  let [x, y] = ring[0] ?? [0, 0];
  const steps = ring.slice(1).map(([nx, ny]) => {
    const step = `${nx - x},${ny - y}`;
    [x, y] = [nx, ny];
    return step;
  });
  return `M${ring[0]?.join(",")}l${steps.join(" ").replaceAll(" -", "-").replaceAll(",-", "-")}z`;
}

function signedArea(ring: Ring): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [bx, by] = ring.at(index - 1) ?? [x, y];
      return sum + bx * y - x * by;
    }, 0) / 2
  );
}

function ringArea(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

function polygonArea([outer = [], ...holes]: readonly Ring[]): number {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

function centroidOf(ring: Ring): Position {
  let [sx, sy, area] = [0, 0, 0];
  for (const [index, [x, y]] of ring.entries()) {
    const [bx, by] = ring.at(index - 1) ?? [x, y];
    const cross = bx * y - x * by;
    sx += (bx + x) * cross;
    sy += (by + y) * cross;
    area += cross;
  }
  return [sx / (3 * area), sy / (3 * area)];
}

/** The lines between two countries, each with both of them: enough to draw around any group of countries. */
function bordersOf(
  areas: readonly { code: string; polygons: readonly (readonly Ring[])[] }[],
  countryOf: (code: string) => string,
) {
  const sides = new Map<string, { countries: Set<string>; from: Position; to: Position; seen: number }>();
  for (const { code, polygons } of areas)
    for (const ring of polygons.flat().map(rounded)) {
      for (const [index, to] of ring.entries()) {
        const from = ring.at(index - 1) ?? to;
        const key = [from.join(), to.join()].sort().join(" ");
        const side = sides.get(key) ?? { countries: new Set<string>(), from, to, seen: 0 };
        side.countries.add(countryOf(code));
        side.seen += 1;
        sides.set(key, side);
      }
    }
  const { width, height } = drawingPlane;
  const isDrawn = ([x, y]: Position) =>
    x >= -marginKm && y >= -marginKm && x <= width + marginKm && y <= height + marginKm;
  const lines = new Map<string, Position[][]>();
  for (const { countries: between, from, to } of sides.values()) {
    if (between.size !== 2 || !isDrawn(from) || !isDrawn(to)) continue;
    const key = [...between].sort().join(" ");
    const known = lines.get(key) ?? [];
    const before = known.find((line) => line.at(-1)?.join() === from.join());
    const after = known.find((line) => line[0]?.join() === to.join());
    if (before) before.push(to);
    else if (after) after.unshift(from);
    else known.push([from, to]);
    lines.set(key, known);
  }
  return [...lines].map(([key, parts]) => {
    const [first = "", second = ""] = key.split(" ");
    return {
      between: [first, second],
      path: parts.map((line) => pathOf(line).replace(/z$/, "")).join(""),
    };
  });
}
