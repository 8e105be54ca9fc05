import { describe, expect, it } from "vitest";
import { latinBytes, reading, refusal } from "../testing/reading.ts";

const ris = (...lines: readonly string[]) => lines.join("\n");

describe("reading RIS", () => {
  it("gives a column for each tag, lists for authors and keywords, and the line in which a reference begins", async () => {
    const { rows, columns, format } = await reading(
      ris(
        "TY  - JOUR",
        "AU  - Müller, Jörg",
        "AU  - Cruz, Ana",
        "TI  - A title",
        "that goes on",
        "DO  - 10.1/x",
        "ER  - ",
        "",
        "TY  - RPRT",
        "KW  - care",
        "ER  -",
      ),
    );
    expect({ format, columns }).toEqual({ format: "ris", columns: ["TY", "AU", "TI", "DO", "KW"] });
    expect(rows).toMatchObject([
      {
        row: 1,
        cells: { TY: "JOUR", AU: ["Müller, Jörg", "Cruz, Ana"], TI: "A title that goes on", DO: "10.1/x" },
      },
      { row: 9, cells: { TY: "RPRT", KW: ["care"] } },
    ]);
  });

  it("R01: refuses a reference without its end or its beginning, with number and line, and reads the others", async () => {
    const { problems, rows } = await reading(
      ris(
        "TY  - JOUR",
        "TI  - one",
        "TY  - JOUR",
        "TI  - two",
        "ER  - ",
        "TI  - three",
        "ER  - ",
        "TY  - JOUR",
        "TI  - four",
      ),
    );
    expect(problems).toMatchObject([
      { code: "ris-record", row: 1, message: "Reference 1 (line 1) has no end." },
      { code: "ris-record", row: 6, message: "Reference 3 (line 6) does not begin with TY." },
      { code: "ris-record", row: 8, message: "Reference 4 (line 8) has no end." },
    ]);
    expect(rows.map(({ row, cells }) => [row, cells["TI"]])).toEqual([[3, "two"]]);
  });

  it("R01: reads tags in small letters or with one blank, and says where", async () => {
    const { rows, notes } = await reading(ris("TY  - JOUR", "ti - one", "ER  - "));
    expect(rows[0]?.cells["TI"]).toBe("one");
    expect(notes).toEqual([
      "1 line has a tag in small letters or with one blank; read all the same (first in line 2).",
    ]);
  });

  it("R02: keeps unknown tags and tells them", async () => {
    const { rows, notes } = await reading(ris("TY  - NEWTYPE", "X9  - odd", "ER  - "));
    expect(rows[0]?.cells).toMatchObject({ TY: "NEWTYPE", X9: "odd" });
    expect(notes).toEqual(["1 unknown tag kept as found: X9."]);
  });

  it("R03: refuses a reference with two titles", async () => {
    const { problems } = await reading(ris("TY  - JOUR", "TI  - one", "TI  - two", "ER  - "));
    expect(problems).toMatchObject([{ code: "ris-repeat", row: 1, column: "TI", value: "two" }]);
  });

  it("R05: limits the length of a value and the number of authors", async () => {
    const limits = { cellLength: 20, names: 3 };
    expect(await refusal(ris("TY  - JOUR", `AB  - ${"x".repeat(21)}`), { limits })).toMatchObject({
      code: "cell-too-long",
      row: 2,
      column: "AB",
    });
    expect(await refusal(ris("TY  - JOUR", ...Array(4).fill("AU  - A")), { limits })).toMatchObject({
      code: "names-limit",
      row: 5,
      column: "AU",
    });
  });

  it("R06: reads mixed line ends, a byte order mark and Windows-1252", async () => {
    const { rows } = await reading("\ufeffTY  - JOUR\r\nTI  - one\rER  - \nTY  - JOUR\nER  - ");
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
    const latin = await reading(latinBytes("TY  - JOUR\nAU  - M\xfcller, J\xf6rg\nER  - \n"));
    expect(latin).toMatchObject({ encoding: "windows-1252", rows: [{ cells: { AU: ["Müller, Jörg"] } }] });
  });
});
