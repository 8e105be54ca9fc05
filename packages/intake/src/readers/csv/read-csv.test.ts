import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.ts";
import { reading, refusal } from "../testing/reading.ts";

const cellsOf = (rows: readonly { cells: Readonly<Record<string, unknown>> }[]) =>
  rows.map(({ cells }) => Object.values(cells));

describe("reading CSV", () => {
  it("C01: refuses a file without a byte or without text", async () => {
    expect(await refusal("")).toMatchObject({ code: "file-empty", file: "file.csv" });
    expect(await refusal(" \r\n\r\n")).toMatchObject({ code: "file-empty" });
  });

  it("C02: says that a header was read when no row follows", async () => {
    const problem = await refusal("id,title\r\n\r\n");
    expect(problem).toMatchObject({ code: "no-rows", row: 1 });
    expect(problem.message).toContain("2 columns");
  });

  it("C09: names the row in which an unclosed quote opened", async () => {
    expect(await refusal('id,title\n1,"two\nlines"\n2,"never closed\n3,x\n')).toMatchObject({
      code: "quote-unclosed",
      row: 3,
      column: "B",
    });
  });

  it("C10: refuses a row with a quote in the middle of a cell and keeps the others", async () => {
    const { problems, rows } = await reading('id,title\n1,5" disk\n2,"a" b\n3,"good ""one"""\n');
    expect(problems).toMatchObject([
      { code: "quote-stray", row: 2, column: "title", value: '5" disk' },
      { code: "quote-stray", row: 3, column: "title", value: "a b" },
    ]);
    expect(cellsOf(rows)).toEqual([["3", 'good "one"']]);
  });

  it("C11: refuses a row with too few or too many cells, with both counts", async () => {
    const { problems, rows } = await reading("a,b,c\n1,2\n1,2,3\n1,2,3,4\n");
    expect(problems).toMatchObject([
      { code: "cell-count", row: 2, message: "Row 2 has 2 cells; the header has 3.", value: "1 | 2" },
      { code: "cell-count", row: 4, message: "Row 4 has 4 cells; the header has 3.", value: "1 | 2 | 3 | 4" },
    ]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  it.each([
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "pipe"],
  ])("C12: detects the delimiter %j and tells it", async (delimiter, name) => {
    const { rows, notes, ...opened } = await reading(
      `name${delimiter}share\nA, B${delimiter}1,5\nC${delimiter}2\n`,
    );
    expect(opened.delimiter).toBe(delimiter);
    expect(opened.format).toBe(delimiter === "\t" ? "tsv" : "csv");
    expect(notes).toContain(`Columns are separated by ${name}.`);
    expect(cellsOf(rows)).toEqual([
      ["A, B", "1,5"],
      ["C", "2"],
    ]);
  });

  it("C12: asks for the delimiter when two would do, and takes the one that is given", async () => {
    const text = "a;b,c;d\n1;2,3;4\n";
    expect(await refusal(text)).toMatchObject({ code: "delimiter-ambiguous", value: ", ;" });
    const { columns } = await reading(text, { options: { delimiter: "," } });
    expect(columns).toEqual(["a;b", "c;d"]);
    expect(await refusal(text, { options: { delimiter: "::" } })).toMatchObject({
      code: "delimiter-invalid",
      value: "::",
    });
  });

  it("C12: asks when a first row without delimiters is followed by rows with some", async () => {
    expect(await refusal("city\nBerlin, Germany\nParis, France\n")).toMatchObject({
      code: "delimiter-ambiguous",
    });
    expect(cellsOf((await reading("city\nBerlin\nParis\n")).rows)).toEqual([["Berlin"], ["Paris"]]);
  });

  it("C13: honours a sep= line, which is no row", async () => {
    const { rows, columns, delimiter } = await reading("sep=;\r\na,1;b\r\nx;y\r\n");
    expect({ columns, delimiter, row: rows[0]?.row }).toEqual({
      columns: ["a,1", "b"],
      delimiter: ";",
      row: 2,
    });
  });

  it.each(["\r", "\n", "\r\n"])("C14: reads lines that end with %j", async (end) => {
    const { rows } = await reading(["a,b", "1,2", "3,4"].join(end));
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(cellsOf(rows)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("C14: counts rows rightly when line ends are mixed", async () => {
    const { rows } = await reading("a,b\r\n1,2\n3,4\r5,6");
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it("C15: counts a row with line breaks in quotes as one, as a spreadsheet does, and blank rows too", async () => {
    const { rows, notes } = await reading('a,b\n"one\r\ntwo",x\n\n3,4\n,\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(rows[0]?.cells["a"]).toBe("one\ntwo");
    expect(notes).toContain("2 blank rows were left out.");
  });

  it("C16: refuses two columns of one name, blanks aside", async () => {
    expect(await refusal("id,Title,\u00a0Title \n1,2,3\n")).toMatchObject({
      code: "header-duplicate",
      row: 1,
      column: "Title",
      message: 'Columns B and C are both called "Title".',
    });
  });

  it.each(["__proto__", "constructor", "toString", "prototype"])(
    "C19: refuses a column called %s",
    async (name) => {
      expect(await refusal(`id,${name}\n1,2\n`)).toMatchObject({
        code: "header-reserved",
        row: 1,
        column: name,
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("C20: makes blanks and line breaks in column names single spaces and says so", async () => {
    const { columns, notes } = await reading('" Name\u00a0","Geographic\n coverage",Title\n1,2,3\n');
    expect(columns).toEqual(["Name", "Geographic coverage", "Title"]);
    expect(notes).toContain(
      "2 column names had line breaks or superfluous blanks, which became single spaces.",
    );
  });

  it("names a column without a name after the letter above it", async () => {
    const { columns } = await reading("B,,x,\n1,2,3,4\n");
    expect(columns).toEqual(["B", "Column B", "x", "D"]);
  });

  it("C08: refuses a row with a NUL byte, with its column", async () => {
    const { problems, rows } = await reading("id,title\n1,a\0b\n2,c\n");
    expect(problems).toMatchObject([{ code: "control-char", row: 2, column: "title", value: "a\\u0000b" }]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  it("C28, C32: keeps leading zeros and formula-like cells as text", async () => {
    const { rows } = await reading(
      'id,a,b,c\n007,=HYPERLINK("x"),+1,＝2\n'.replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"'),
    );
    expect(cellsOf(rows)).toEqual([["007", '=HYPERLINK("x")', "+1", "＝2"]]);
  });

  it("C33: stops at the limits of cell, row, columns and rows, naming the limit", async () => {
    const limits = { cellLength: 100, rowLength: 250, columns: 4, rows: 3 };
    const long = "x".repeat(101);
    expect(await refusal(`a,b\n1,${long}\n`, { limits })).toMatchObject({
      code: "cell-too-long",
      row: 2,
      column: "B",
    });
    expect(await refusal(`a,b\n1,"${long}"\n`, { limits })).toMatchObject({ code: "cell-too-long", row: 2 });
    const wide = "y".repeat(90);
    expect(await refusal(`a,b,c\n${wide},${wide},${wide}\n`, { limits })).toMatchObject({
      code: "row-too-long",
      row: 2,
    });
    expect((await refusal("a,b,c,d,e\n", { limits })).message).toBe("The file has more than 4 columns.");
    expect(await refusal("a,b\n1,2\n1,2\n1,2\n", { limits })).toMatchObject({ code: "rows-limit" });
    expect((await reading("a,b\n1,2\n1,2\n", { limits })).rows).toHaveLength(2);
    const { cellLength, columns, rows } = defaultLimits;
    expect({ cellLength, columns, rows }).toEqual({
      cellLength: 1_048_576,
      columns: 16_384,
      rows: 1_048_576,
    });
  });

  it("C34: refuses a file above the limit before reading it", async () => {
    expect(await refusal("a,b\n1,2\n", { limits: { fileBytes: 4 } })).toMatchObject({
      code: "file-too-large",
    });
  });

  it("gives up when nearly every row is wrong", async () => {
    const text = `a,b\n${"1\n".repeat(20)}`;
    expect(await refusal(text, { limits: { problems: 10 } })).toMatchObject({ code: "problems-limit" });
  });

  it("C46: names the one bad row and gives the others", async () => {
    const { problems, rows } = await reading(`a,b\n${"1,2\n".repeat(198)}1,2,3\n1,2\n`);
    expect(problems).toMatchObject([{ code: "cell-count", row: 200 }]);
    expect(rows).toHaveLength(199);
  });

  it("takes the header after the rows that shall be skipped", async () => {
    const { columns, rows } = await reading("Report of 2022\n\na,b\n1,2\n", { options: { headerRow: 1 } });
    expect(columns).toEqual(["a", "b"]);
    expect(rows[0]?.row).toBe(4);
  });

  it("gives rows without a prototype, and the same rows again", async () => {
    const opened = await (await import("../file-reader.ts")).fileReader.open(
      "x.csv",
      new TextEncoder().encode("a,b\n1,2\n"),
    );
    const [first] = opened.rows;
    expect(Object.getPrototypeOf(first?.cells)).toBeNull();
    expect([...opened.rows]).toEqual([first]);
  });
});
