import { describe, expect, it } from "vitest";
import { bytesOf, reading, refusal } from "./testing/reading.ts";
import { textRows, xlsxOf } from "./testing/xlsx-writer.ts";
import { zipOf } from "./testing/zip-writer.ts";

describe("recognising files by their content", () => {
  it.each<[string, string | number[] | Uint8Array, string]>([
    ["C42", "%PDF-1.7 ...", "a PDF"],
    ["C42", "<!DOCTYPE html><html><body>404", "a web page (HTML)"],
    ["C42", [0x50, 0x41, 0x52, 0x31, 0], "a Parquet file"],
    ["C43", [0x1f, 0x8b, 8, 0], "a gzip archive"],
    ["X08", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "an old Excel file (.xls) or a workbook with a password"],
    ["X08", zipOf([{ name: "xl/workbook.bin", content: "" }]), "a binary workbook (.xlsb)"],
    [
      "X08",
      zipOf([
        { name: "mimetype", content: "" },
        { name: "content.xml", content: "" },
      ]),
      "an OpenDocument file (.ods)",
    ],
    ["X08", zipOf([{ name: "word/document.xml", content: "" }]), "a Word document (.docx)"],
    ["C42", zipOf([{ name: "data.csv", content: "a,b" }]), "a ZIP archive"],
    ["G09", '{"type":"Topology","objects":{},"arcs":[{"x":1}]}', "TopoJSON"],
    ["G09", '<?xml version="1.0"?><kml xmlns="x"></kml>', "a KML file"],
    ["G09", zipOf([{ name: "regions.shp", content: "" }]), "a zipped shapefile"],
    ["C42", "<?xml version='1.0'?><records/>", "an XML document"],
  ])("%s: says what a file looks like, whatever its name (%#)", async (_, content, looksLike) => {
    const problem = await refusal(bytesOf(content), { name: "data.csv" });
    expect(problem).toMatchObject({ code: "file-type", message: `The file looks like ${looksLike}.` });
    expect(problem.hint).toBeDefined();
  });

  it.each([
    ["xlsx", xlsxOf({ sheets: [{ name: "D", rows: textRows([["a"], ["1"]]) }] })],
    ["json", '[{"a":1}]'],
    ["jsonl", '{"a":1}\n{"a":2}\n'],
    [
      "geojson",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}',
    ],
    ["ris", "TY  - JOUR\nTI  - A\nER  - \n"],
    ["bibtex", "% list\n@article{k, title={A}}"],
    ["tsv", "a\tb\n1\t2\n"],
    ["csv", "[id],name\n1,2\n"],
  ])("reads %s under a wrong name", async (format, content) => {
    expect((await reading(bytesOf(content), { name: "data.txt" })).format).toBe(format);
  });

  it("tells that a name says otherwise, and keeps quiet where it does not", async () => {
    const { format, notes } = await reading("id,name\n1,A\n", { name: "list.xlsx" });
    expect(format).toBe("csv");
    expect(notes).toEqual(["The name ends in .xlsx, but the content was read as csv."]);
    expect((await reading('{"a":1}\n{"a":2}\n', { name: "list.json" })).notes).toEqual([]);
  });

  it("finds references below lines that a database writes above them, by the name of the file", async () => {
    const { format, rows } = await reading(
      "Scopus\nEXPORT DATE: 1 May 2020, 12:00; UTC\n\n@ARTICLE{k,\n title={A}\n}\n",
      {
        name: "scopus.bib",
      },
    );
    expect([format, rows[0]?.cells["title"]]).toEqual(["bibtex", "A"]);
  });

  it("says of JSON that is no list what it is", async () => {
    expect(await refusal("42", { name: "a.json" })).toMatchObject({
      code: "json-shape",
      message: "The file is JSON, but not a list of records. It is a number.",
    });
  });
});
