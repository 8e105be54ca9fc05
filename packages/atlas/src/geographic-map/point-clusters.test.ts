import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlasOf } from "../atlas.ts";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { pointClustersOf } from "./point-clusters.ts";

type Place = readonly [longitude: number, latitude: number] | undefined;
const variables = { longitude: "longitude", latitude: "latitude" };

function placed(places: readonly Place[]) {
  const missing = places.map((place) => (place ? 0 : missingCode["not-reported"]));
  return tableOf([
    { variable: "longitude", shape: "number", values: places.map((place) => place?.[0] ?? 0), missing },
    { variable: "latitude", shape: "number", values: places.map((place) => place?.[1] ?? 0), missing },
  ]);
}

const rowsOf = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

describe("clusters of points", () => {
  test("join what is near, and tell what is beside the map or has no place", () => {
    const table = placed([[4.35, 50.85], [4.36, 50.84], [23.7, 38], [-74, 40.7], undefined]);
    const found = pointClustersOf(table, variables, rowsOf(5), 200);
    expect(found).toMatchObject({ base: 4, beside: 1, missing: 1 });
    expect(found.clusters.map(({ count, row }) => ({ count, row }))).toEqual([
      { count: 2, row: 0 },
      { count: 1, row: 2 },
    ]);
  });

  test("fall apart as the cells get smaller, without losing an initiative", () => {
    const table = placed([
      [4.35, 50.85],
      [4.9, 52.37],
      [5.1, 52.1],
      [13.4, 52.5],
    ]);
    const sizes = [2000, 50, 5].map((cell) => pointClustersOf(table, variables, rowsOf(4), cell).clusters);
    expect(sizes.map((clusters) => clusters.length)).toEqual([...sizes.map((c) => c.length)].sort());
    for (const clusters of sizes) expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  test("open exactly their initiatives by a condition on their extents", () => {
    const place = fc.option(
      fc.tuple(fc.double({ min: -9, max: 30, noNaN: true }), fc.double({ min: 36, max: 65, noNaN: true })),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
        const table = placed(places);
        const atlas = atlasOf(table);
        for (const { longitude, latitude, count, row } of pointClustersOf(
          table,
          variables,
          rowsOf(places.length),
          300,
        ).clusters) {
          const selected = atlas.select([
            { variable: "longitude", range: longitude },
            { variable: "latitude", range: latitude },
          ]);
          expect(selected.total).toBe(count);
          expect(selected.has(row)).toBe(true);
        }
      }),
    );
  });
});
