import { describe, expect, it } from "vitest";
import { latinBytes, reading, refusal } from "../testing/reading.ts";

const json = (value: unknown) => JSON.stringify(value);

describe("reading JSON", () => {
  it("reads a list of objects, with leaves of inner objects beside them and rows counted from 1", async () => {
    const { columns, rows, format } = await reading(
      json([
        { id: 1, lead: { name: "A", tags: [1] } },
        { year: null, id: true },
      ]),
    );
    expect({ columns, format }).toEqual({
      columns: ["id", "lead", "lead.name", "lead.tags", "year"],
      format: "json",
    });
    expect(rows[0]).toMatchObject({ row: 1, cells: { id: 1, "lead.name": "A", "lead.tags": [1] } });
    expect(rows[1]).toMatchObject({ row: 2, cells: { id: true, year: null } });
    expect(Object.getPrototypeOf(rows[0]?.cells["lead"])).toBeNull();
  });

  it("takes the only list of an object, and asks when there are two", async () => {
    const { rows, notes } = await reading(json({ total: 1, records: [{ a: 1 }], tags: ["x"] }));
    expect(rows).toHaveLength(1);
    expect(notes).toContain('Records were taken from the list "records".');
    expect(await refusal(json({ a: [{ x: 1 }], b: [{ y: 1 }] }))).toMatchObject({ code: "json-shape" });
  });

  it.each([
    ['[{"a":1,}]', "Line 1, column 9: expected a key in double quotes, found }."],
    ['[\n{"a":1} // note\n]', "Line 2, column 9: expected a comma or ], found /."],
    ["[{'a':1}]", "Line 1, column 3: expected a key in double quotes, found '."],
    ['[{"a":01}]', "Line 1, column 8: expected a comma or }, found 1."],
    ['[{"a":1}', "Line 1, column 9: expected a comma or ], found the end of the text."],
    ['[{"a":"x\ny"}]', "Line 1, column 9: expected a closing double quote, found \\u000a."],
    ['[{"a":1}] x', "Line 1, column 11: expected the end of the text, found x."],
  ])("J01: refuses %j with line and column", async (text, message) => {
    expect(await refusal(text, { name: "a.json" })).toMatchObject({ code: "json-syntax", message });
  });

  it("J02: refuses a record that has a key twice, with its path", async () => {
    const { problems, rows } = await reading('[{"a":{"b":1,"b":2}},{"a":1}]');
    expect(problems).toMatchObject([{ code: "json-duplicate-key", row: 1, path: "0.a.b" }]);
    expect(rows).toHaveLength(1);
  });

  it("J03: refuses deep nesting", async () => {
    expect(await refusal(`[{"a":${"[".repeat(100_000)}`)).toMatchObject({ code: "json-depth" });
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "J04: refuses a record with the key %s at any depth",
    async (key) => {
      const { problems } = await reading(`[{"a":1},{"x":{"${key}":{"admin":true}}}]`);
      expect(problems).toMatchObject([{ code: "key-reserved", row: 2, path: `1.x.${key}`, value: key }]);
      expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
      expect(await refusal(`{"${key}":{"admin":true},"records":[{"a":1}]}`)).toMatchObject({
        code: "key-reserved",
      });
    },
  );

  it("J05: refuses numbers without bound and keeps long integers as text", async () => {
    const { problems, rows, notes } = await reading('[{"a":1e400},{"a":9007199254740993,"b":-0,"c":0.1}]');
    expect(problems).toMatchObject([{ code: "number-invalid", row: 1, path: "0.a", value: "1e400" }]);
    expect(Object.values(rows[0]?.cells ?? {})).toEqual(["9007199254740993", 0, 0.1]);
    expect(notes).toContain("One integer is beyond 2^53 and kept as text, so that no digit is lost.");
  });

  it("J06: refuses a document without records and a record that is no object", async () => {
    expect(await refusal('{"a":1}')).toMatchObject({ code: "json-shape" });
    expect((await reading('[{"a":1}, 5, null]')).problems).toMatchObject([
      { code: "json-shape", row: 2, message: "Record 2 is a number; an object is expected." },
      { code: "json-shape", row: 3 },
    ]);
    expect(await refusal("[]")).toMatchObject({ code: "no-rows" });
  });

  it("J07: stops at the limit of records", async () => {
    expect(await refusal(json([{ a: 1 }, { a: 2 }, { a: 3 }]), { limits: { rows: 2 } })).toMatchObject({
      code: "rows-limit",
    });
  });

  it("J08: leaves out blank lines of JSON Lines and names a broken line", async () => {
    const lines = Array.from({ length: 900 }, (_, i) =>
      i === 4 ? "" : i === 811 ? '{"id":' : `{"id":${i}}`,
    );
    const { problems, rows, notes, format } = await reading(lines.join("\r\n"));
    expect(format).toBe("jsonl");
    expect(problems).toMatchObject([{ code: "json-syntax", row: 812 }]);
    expect(rows).toHaveLength(898);
    expect(rows[4]).toMatchObject({ row: 6, cells: { id: 5 } });
    expect(notes).toContain("1 blank line was left out.");
  });

  it("J09: reads a byte order mark and UTF-16, and refuses a record with half a surrogate pair", async () => {
    expect((await reading('\ufeff[{"a":"ü"}]')).rows[0]?.cells).toMatchObject({ a: "ü" });
    const wide = latinBytes(`\xff\xfe${[...'[{"a":1}]'].map((character) => `${character}\0`).join("")}`);
    expect(await reading(wide)).toMatchObject({ encoding: "utf-16le", format: "json" });
    const { problems } = await reading('[{"a":"\\ud800"},{"a":"\\ud83d\\ude00"}]');
    expect(problems).toMatchObject([{ code: "text-invalid", row: 1, path: "0.a" }]);
  });
});

describe("reading GeoJSON", () => {
  const feature = (geometry: unknown, properties: unknown = { name: "A" }, more = {}) => ({
    type: "Feature",
    properties,
    geometry,
    ...more,
  });
  const collection = (features: readonly unknown[], more = {}) =>
    json({ type: "FeatureCollection", ...more, features });
  const point = (...coordinates: unknown[]) => ({ type: "Point", coordinates });
  const problemOf = async (geometry: unknown) => (await reading(collection([feature(geometry)]))).problems[0];

  it("reads properties, coordinates and the kind of geometry, and tells the licence", async () => {
    const { rows, notes, columns } = await reading(
      collection([feature(point(23.3, 42.7))], { license: "Public Domain", name: "Map" }),
    );
    expect(columns).toEqual(["name", "longitude", "latitude", "geometry.type"]);
    expect(rows).toMatchObject([
      { row: 1, cells: { name: "A", longitude: 23.3, latitude: 42.7, "geometry.type": "Point" } },
    ]);
    expect(notes).toEqual(["The file gives as name: Map.", "The file gives as license: Public Domain."]);
  });

  it("keeps properties that are called like the coordinates", async () => {
    const { rows } = await reading(collection([feature(point(1, 2), { longitude: "x" }, { id: 7 })]));
    expect(rows[0]?.cells).toMatchObject({
      id: 7,
      longitude: "x",
      "geometry.longitude": 1,
      "geometry.latitude": 2,
    });
  });

  it.each([[[0, 91]], [[181, 0]], [["1", "2"]], [[]], [null], [[1_500_000, 6_800_000]]])(
    "G02: refuses the coordinates %j",
    async (coordinates) => {
      expect(await problemOf({ type: "Point", coordinates })).toMatchObject({
        code: "geo-range",
        row: 1,
        column: "geometry",
      });
    },
  );

  it("G03: reads an unclosed ring as closed and tells it; refuses a ring of fewer than four positions", async () => {
    const square = [
      [0, 0],
      [0, 2],
      [4, 2],
      [4, 0],
    ];
    const { rows, notes } = await reading(collection([feature({ type: "Polygon", coordinates: [square] })]));
    expect(rows[0]?.cells).toMatchObject({ longitude: 2, latitude: 1 });
    expect(notes).toHaveLength(2);
    expect(notes[1]).toContain("a ring that was not closed");
    expect(
      await problemOf({
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
    ).toMatchObject({ code: "geo-polygon", row: 1 });
  });

  it("G04: refuses another reference system and takes WGS 84 by either name", async () => {
    const crs = (name: string) => ({ crs: { type: "name", properties: { name } } });
    expect(
      await refusal(collection([feature(point(1, 2))], crs("urn:ogc:def:crs:EPSG::3857"))),
    ).toMatchObject({
      code: "geo-crs",
      value: "urn:ogc:def:crs:EPSG::3857",
    });
    for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"]) {
      expect((await reading(collection([feature(point(1, 2))], crs(name)))).rows).toHaveLength(1);
    }
  });

  it("G05: reads features without geometry and tells them; stops at deep collections", async () => {
    const { rows, notes } = await reading(collection([feature(null)]));
    expect(rows[0]?.cells).toEqual(Object.assign(Object.create(null), { name: "A" }));
    expect(notes).toEqual(["1 feature without geometry has no coordinates."]);
    let deep: unknown = point(1, 2);
    for (let i = 0; i < 1_000; i++) deep = { type: "GeometryCollection", geometries: [deep] };
    expect(await refusal(collection([feature(deep)]))).toMatchObject({ code: "json-depth" });
  });

  it("G06: limits the number of positions and takes decimals as a number holds them", async () => {
    const line = { type: "LineString", coordinates: Array.from({ length: 50 }, (_, i) => [i, i]) };
    expect(await refusal(collection([feature(line)]), { limits: { vertices: 49 } })).toMatchObject({
      code: "geo-vertices",
    });
    const long = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1.${"3".repeat(60)},2]}}]}`;
    expect((await reading(long)).rows[0]?.cells["longitude"]).toBe(4 / 3);
  });

  it("G07, G08: tells points at 0, 0 and takes features without properties", async () => {
    const { rows, notes } = await reading(
      collection([{ type: "Feature", geometry: point(0, 0) }, feature(point(180, -90))]),
    );
    expect(rows[0]?.cells).toMatchObject({ longitude: 0, latitude: 0 });
    expect(notes).toEqual(["1 feature lies at 0, 0 (off Africa), which often stands for an unknown place."]);
  });
});
