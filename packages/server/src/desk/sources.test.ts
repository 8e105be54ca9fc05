import { commandLine } from "@mapwright/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, asking } from "../testing/installation.ts";

const csv = { "Content-Type": "text/csv" };
const list = "Name,Year,Contact\nOne,2019,ann@example.org\nTwo,soon,ben@example.org\n,2020,\n";

describe("a file that is read before it is taken in", () => {
  let asked: ReturnType<typeof asking>;
  let head: () => Promise<unknown>;
  beforeEach(async () => {
    const desk = await aDesk();
    asked = asking(desk, commandLine);
    head = () => desk.store.read((reader) => reader.head());
  });
  const read = async (query: string, content = list) => {
    const response = await asked.send("POST", `/api/maps/tiny/batches/reading?${query}`, content, csv);
    return { status: response.status, said: await response.json() };
  };
  const take = async (query: string) =>
    await (await asked.send("POST", `/api/maps/tiny/batches?${query}`, list, csv)).json();

  it("shows what would become of it, and nothing has happened", async () => {
    const before = await head();
    const { status, said } = await read("fileName=list.csv");
    expect(status).toBe(200);
    expect(said).toMatchObject({
      ...{ rows: 3, accepted: 1, repaired: 1, refused: 1, initiatives: 2, already: null },
      profile: { isKept: false, document: { name: "list" } },
      refusal: { code: "batch-refused" },
    });
    expect(said.columns).toEqual([
      { column: "Name", filled: 2, examples: ["One", "Two"], reason: expect.stringContaining("name") },
      { column: "Year", filled: 3, examples: ["2019", "soon", "2020"], reason: expect.any(String) },
      { column: "Contact", filled: 2, examples: [], reason: expect.any(String) },
    ]);
    expect(JSON.stringify(said)).not.toContain("example.org");
    expect(await head()).toEqual(before);
  });

  it("is taken in with the counts that the reading told", async () => {
    const { said } = await read("fileName=list.csv");
    const taken = await take("fileName=list.csv&goodRowsOnly=true");
    for (const count of ["rows", "accepted", "repaired", "refused", "initiatives"] as const)
      expect([count, taken[count]]).toEqual([count, said[count]]);
    expect((await read("fileName=list.csv")).said).toMatchObject({ already: { batch: 1, wave: "1" } });
  });

  it("is read as somebody chose, once that is kept with the map", async () => {
    const { document } = (await read("fileName=list.csv")).said.profile;
    const columns = document.columns.map((rule: { readonly column: string }) =>
      rule.column === "Year" ? { column: "Year", ignore: "Left out by choice." } : rule,
    );
    const json = { "Content-Type": "application/json" };
    const keep = async (name: string, kept: unknown) =>
      await asked.send("PUT", `/api/maps/tiny/profiles/${name}`, JSON.stringify({ document: kept }), json);
    expect((await keep("list", { ...document, columns })).status).toBe(200);
    const again = (await read("fileName=list.csv&profile=list")).said;
    expect(again).toMatchObject({ accepted: 2, refused: 1, profile: { isKept: true } });
    expect((await keep("other", { ...document, columns })).status).toBe(422);
    expect((await keep("list", { ...document, columns: [] })).status).toBe(400);
    const before = await head();
    await keep("list", { ...document, columns });
    expect(await head(), "keeping the same again changes nothing").toEqual(before);
  });

  it("tells a profile without a name as what has to be mended, with its columns", async () => {
    const { status, said } = await read("fileName=other.csv", "1,2\n3,4\n");
    expect(status).toBe(200);
    expect(said).toMatchObject({ rows: 0, refusal: { code: "name-unmapped" } });
    expect(said.columns.map(({ column }: { readonly column: string }) => column)).toEqual(["1", "2"]);
  });

  it("is refused for another wave, and says how to move it there", async () => {
    await take("fileName=list.csv&wave=2023&goodRowsOnly=true");
    const before = await head();
    expect((await read("fileName=list.csv&wave=2024")).said.already).toEqual({ batch: 1, wave: "2023" });
    const refused = await take("fileName=list.csv&wave=2024&goodRowsOnly=true");
    expect(refused).toMatchObject({
      status: 409,
      errors: [
        { code: "batch-in-other-wave", value: "1", hint: expect.stringContaining("take batch 1 back") },
      ],
    });
    expect(await head()).toEqual(before);
    for (const query of ["&wave=2023", ""])
      expect(await take(`fileName=list.csv${query}&goodRowsOnly=true`)).toMatchObject({
        batch: 1,
        already: true,
      });
    const json = { "Content-Type": "application/json" };
    await asked.send("POST", "/api/maps/tiny/batches/1/undo", JSON.stringify({ reason: "Of 2024." }), json);
    expect(await take("fileName=list.csv&wave=2024&goodRowsOnly=true")).toMatchObject({
      batch: 2,
      already: false,
    });
  });

  it("is listed with what was said of its rows, also after it was taken back", async () => {
    await take("fileName=list.csv&wave=2024&goodRowsOnly=true");
    const json = { "Content-Type": "application/json" };
    await asked.send("POST", "/api/maps/tiny/batches/1/undo", JSON.stringify({ reason: "Too early." }), json);
    expect(await (await asked.get("/api/maps/tiny/batches")).json()).toMatchObject({
      batches: [{ batch: 1, wave: "2024", file: { name: "list.csv" }, refused: 1, state: "undone" }],
      profiles: ["list"],
      waves: ["2024"],
    });
    const { problems } = await (await asked.get("/api/maps/tiny/batches/1")).json();
    expect(problems).toContainEqual(expect.objectContaining({ row: 3, column: "Year", value: "soon" }));
    expect((await asked.get("/api/maps/tiny/batches/7")).status).toBe(404);
  });
});
