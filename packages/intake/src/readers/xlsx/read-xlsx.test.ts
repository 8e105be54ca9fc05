import { describe, expect, it } from "vitest";
import { reading, refusal } from "../testing/reading.ts";
import { textRows, type WorkbookSource, xlsxOf } from "../testing/xlsx-writer.ts";

const header = textRows([["id", "title", "when"]]);
const sheetOf = (rows: string, more: object = {}) => [{ name: "Data", rows: header + rows, ...more }];
const read = (source: WorkbookSource, options = {}) =>
  reading(xlsxOf(source), { name: "book.xlsx", options });
const refused = (source: WorkbookSource, options = {}) =>
  refusal(xlsxOf(source), { name: "book.xlsx", options });

const dateStyles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.0"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const datesOf = async (cells: string, is1904 = false) =>
  read({ styles: dateStyles, is1904, sheets: sheetOf(`<row>${cells}</row>`) });

describe("reading XLSX", () => {
  it("reads shared, rich, inline and formula texts, numbers and truth values as a CSV export writes them", async () => {
    const { rows, format, sheet, columns } = await read({
      strings: [
        "<t>plain</t>",
        "<r><t>ri</t></r><r><t xml:space='preserve'>ch </t></r><rPh><t>guide</t></rPh>",
      ],
      sheets: sheetOf(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="b"><v>1</v></c></row>' +
          '<row r="4"><c r="C4"><v>37.774900000000002</v></c><c r="A4" t="str"><f>A1</f><v>a&amp;b_x000D_\r\nc<![CDATA[<d>]]>&#10;</v></c></row>',
      ),
    });
    expect({ format, sheet, columns }).toEqual({
      format: "xlsx",
      sheet: "Data",
      columns: ["id", "title", "when"],
    });
    expect(rows.map(({ row, cells }) => [row, ...Object.values(cells)])).toEqual([
      [2, "plain", "rich ", "TRUE"],
      [4, "a&b\nc<d>\n", "", "37.7749"],
    ]);
  });

  it("X12: reads the cells that are there, whatever the sheet claims as its size", async () => {
    const { rows, columns } = await read({
      sheets: sheetOf(textRows([["1", "2", "3"]]), { before: '<dimension ref="A1:XFD1048576"/>' }),
    });
    expect({ columns: columns.length, rows: rows.length }).toEqual({ columns: 3, rows: 1 });
  });

  it.each(["ZZZZ99999999", "XFE2", "A1048577", "A0", "B7", "2A"])(
    "X11: refuses the cell reference %s",
    async (r) => {
      expect(await refused({ sheets: sheetOf(`<row r="2"><c r="${r}"><v>1</v></c></row>`) })).toMatchObject({
        code: "cell-ref",
      });
    },
  );

  it("X11: refuses rows out of order, and takes cells out of order by their reference", async () => {
    const cells = '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row>';
    expect((await read({ sheets: sheetOf(cells) })).rows[0]?.cells).toMatchObject({ id: "1", title: "2" });
    expect(await refused({ sheets: sheetOf(`${cells}<row r="2"/>`) })).toMatchObject({
      code: "cell-ref",
      value: "row 2",
    });
  });

  it.each(["9", "-1", "1e0", ""])("X13: refuses a row whose text number is %j", async (index) => {
    const cells = `<row r="2"><c r="B2" t="s"><v>${index}</v></c></row>`;
    const { problems, rows } = await read({
      strings: ["<t>a</t>"],
      sheets: sheetOf(cells + textRows([["1"]])),
    });
    expect(problems).toMatchObject([
      { code: "string-index", sheet: "Data", row: 2, column: "title", value: index },
    ]);
    expect(rows).toHaveLength(1);
  });

  it("X14: stops at the limit of shared texts", async () => {
    const book = xlsxOf({ strings: ["<t/>", "<t/>", "<t/>"] });
    expect(await refusal(book, { limits: { sharedStrings: 2 } })).toMatchObject({ code: "strings-limit" });
  });

  it("X15: uses the stored result of a formula and tells it; without one, or with an error, the row is refused", async () => {
    const { problems, rows, notes } = await read({
      sheets: sheetOf(
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="B3"><f>NOW()</f></c></row>' +
          '<row r="7"><c r="B7" t="e"><f>X</f><v>#REF!</v></c></row>',
      ),
    });
    expect(rows.map(({ cells }) => cells["id"])).toEqual(["2"]);
    expect(notes).toContain("3 cells have formulas; their stored result was read.");
    expect(problems).toMatchObject([
      { code: "formula-no-value", row: 3, column: "title" },
      { code: "cell-error", row: 7, column: "title", value: "#REF!", message: "B7 holds the error #REF!." },
    ]);
  });

  it("X15: takes the empty number that programs leave in a formula they did not calculate for no result", async () => {
    const { problems, rows } = await read({
      sheets: sheetOf(
        '<row r="2"><c r="A2"><f>1+1</f><v/></c></row><row r="3"><c r="A3" t="str"><f>T(B3)</f><v></v></c><c r="B3" t="b"><v>1</v></c></row>',
      ),
    });
    expect(problems).toMatchObject([{ code: "formula-no-value", row: 2, column: "id" }]);
    expect(rows.map(({ cells }) => cells["id"])).toEqual([""]);
  });

  it("X16: reads a workbook with macros without them, and says so", async () => {
    const { notes } = await read({
      sheets: sheetOf(textRows([["1"]])),
      parts: [
        { name: "xl/vbaProject.bin", content: "x" },
        { name: "xl/embeddings/a.xlsx", content: "PK" },
      ],
    });
    expect(notes).toContain("The workbook has macros, which were not read.");
  });

  it("X17: writes dates of the 1900 and 1904 systems as ISO 8601", async () => {
    const cells = '<c s="1"><v>43890</v></c><c s="2"><v>43890.5625</v></c><c s="3"><v>0.5</v></c>';
    expect(Object.values((await datesOf(cells)).rows[0]?.cells ?? {})).toEqual([
      "2020-02-29",
      "2020-02-29T13:30:00",
      "12:00:00",
    ]);
    expect(
      Object.values(
        (await datesOf('<c s="1"><v>59</v></c><c s="1"><v>61</v></c><c s="4"><v>61</v></c>')).rows[0]
          ?.cells ?? {},
      ),
    ).toEqual(["1900-02-28", "1900-03-01", "61"]);
    expect((await datesOf('<c s="1"><v>42428</v></c>', true)).rows[0]?.cells["id"]).toBe("2020-02-29");
  });

  it.each(["60", "-1", "0", "2958467"])(
    "X17: refuses a row with the date number %s, which is no day",
    async (serial) => {
      const { problems } = await datesOf(`<c s="1"><v>${serial}</v></c>`);
      expect(problems).toMatchObject([{ code: "date-invalid", row: 2, column: "id", value: serial }]);
    },
  );

  it("X18: keeps long numbers as written and warns of lost digits", async () => {
    const { rows, notes } = await read({
      sheets: sheetOf('<row><c><v>1.23E+20</v></c><c t="inlineStr"><is><t>007</t></is></c></row>'),
    });
    expect(rows[0]?.cells).toMatchObject({ id: "1.23E+20", title: "007" });
    expect(notes[0]).toMatch(/^1 number beyond 2\^53 may have lost digits/);
  });

  it("X19: refuses merged cells in the header, and the rows that merged cells touch", async () => {
    const merged = (ref: string) => ({ after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` });
    const rows = textRows([["1"], ["2"], ["3"]]);
    expect(await refused({ sheets: sheetOf(rows, merged("B1:C1")) })).toMatchObject({
      code: "merged-cells",
      row: 1,
      value: "B1:C1",
    });
    const read3 = await read({ sheets: sheetOf(rows, merged("A2:A3")) });
    expect(read3.problems).toMatchObject([
      { code: "merged-cells", row: 2, column: "id", value: "A2:A3" },
      { code: "merged-cells", row: 3, column: "id", value: "A2:A3" },
    ]);
    expect(read3.rows.map(({ row }) => row)).toEqual([4]);
  });

  it("X20: tells hidden rows, columns and sheets", async () => {
    const { notes } = await read({
      sheets: [
        {
          name: "Data",
          before: '<cols><col min="2" max="3" hidden="1"/></cols>',
          rows: `${header}<row hidden="1"><c><v>1</v></c></row>`,
          after: '<autoFilter ref="A1:C2"/>',
        },
        { name: "Secret", state: "veryHidden", rows: textRows([["x"], ["y"]]) },
      ],
    });
    expect(notes).toEqual([
      '1 hidden sheet was not read: "Secret".',
      "1 hidden row was read too.",
      "2 hidden columns were read too.",
      "A filter is set; the rows that it hides were read too.",
    ]);
  });

  it("X21: asks which of several sheets to read, takes the only filled one, and finds a mistyped name", async () => {
    const rows = textRows([["a"], ["1"]]);
    const two = {
      sheets: [
        { name: "Notes", rows },
        { name: "Data", rows },
      ],
    };
    expect(await refused(two)).toMatchObject({
      code: "sheet-ambiguous",
      message: 'Several sheets have content: "Notes", "Data".',
    });
    expect((await read(two, { sheet: "Data" })).sheet).toBe("Data");
    expect(await refused(two, { sheet: "Dta" })).toMatchObject({
      code: "sheet-unknown",
      hint: 'The sheets are "Data".',
    });
    const one = await read({
      sheets: [
        { name: "Empty", rows: '<row><c s="1"/></row>' },
        { name: "Data", rows },
      ],
    });
    expect(one.sheet).toBe("Data");
    expect(one.notes).toContain('Read the sheet "Data"; the other 1 sheet had no content.');
  });

  it("X22: leaves out formatted blank rows", async () => {
    const { rows, notes } = await read({
      sheets: sheetOf(textRows([["1"]]) + '<row><c s="1"/><c s="1"/></row>'.repeat(100_000)),
    });
    expect(rows).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  it.each(['O\'Neil "x"', "__proto__", "🗺️"])("X23: reads a sheet called %s", async (name) => {
    expect((await read({ sheets: [{ name, rows: textRows([["a"], ["1"]]) }] }, { sheet: name })).sheet).toBe(
      name,
    );
  });

  it("X24: never reads comments, and leaves prototypes alone", async () => {
    await read({
      sheets: sheetOf(textRows([["1"]])),
      parts: [{ name: "xl/comments1.xml", content: '{"__proto__":{"admin":true}}' }],
    });
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
    expect(
      await refused({
        sheets: [
          {
            name: "D",
            rows: textRows([
              ["a", "__proto__"],
              ["1", "2"],
            ]),
          },
        ],
      }),
    ).toMatchObject({ code: "header-reserved" });
  });

  it("X26: reads the strict namespace, prefixed elements, missing styles and rows without numbers", async () => {
    const strict = {
      namespace: "http://purl.oclc.org/ooxml/spreadsheetml/main",
      sheets: sheetOf(textRows([["1", "2", "3"]])),
    };
    expect((await read(strict)).rows[0]).toMatchObject({ row: 2, cells: { id: "1" } });
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(
      (await read({ parts: [{ name: "xl/worksheets/sheet0.xml", content: prefixed }] })).rows[0]?.cells["a"],
    ).toBe("5");
  });

  it("names columns without a name that have content after their letter", async () => {
    const { columns, rows } = await read({
      sheets: [
        {
          name: "D",
          rows: textRows([
            ["a", " "],
            ["1", "2", "3"],
          ]),
        },
      ],
    });
    expect(columns).toEqual(["a", "B", "C"]);
    expect(rows[0]?.cells).toMatchObject({ a: "1", B: "2", C: "3" });
  });
});
