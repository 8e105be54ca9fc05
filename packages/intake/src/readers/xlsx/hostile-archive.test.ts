import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.ts";
import { bytesOf, refusal } from "../testing/reading.ts";
import { textRows, type WorkbookSource, workbookParts, xlsxOf } from "../testing/xlsx-writer.ts";
import { type ZipPart, zipOf } from "../testing/zip-writer.ts";
import { readArchive } from "./archive.ts";
import { inflatedChunks } from "./inflate.ts";

const good: WorkbookSource = { sheets: [{ name: "Data", rows: textRows([["a"], ["1"]]) }] };
const withPart = (part: ZipPart) => refusal(xlsxOf({ ...good, parts: [part] }));
const withSheet = (content: string | Uint8Array) => withPart({ name: "xl/worksheets/sheet0.xml", content });
const zeros = (bytes: number) => new Uint8Array(bytes);

describe("a hostile archive", () => {
  it("X01: refuses a truncated archive and one without a directory", async () => {
    const book = xlsxOf(good);
    expect(await refusal(book.subarray(0, book.length / 2))).toMatchObject({ code: "file-corrupt" });
    expect(await refusal(bytesOf("PK\u0003\u0004 not a zip"))).toMatchObject({ code: "file-corrupt" });
    expect(await withPart({ name: "xl/worksheets/sheet0.xml", content: "<a/>", crc: 7 })).toMatchObject({
      code: "file-corrupt",
    });
  });

  it("X02: refuses archives in an archive", async () => {
    expect(await refusal(zipOf([{ name: "lib 0.zip", content: "PK" }]))).toMatchObject({
      code: "archive-nested",
      value: "lib 0.zip",
    });
  });

  it("X03: refuses a part of zeros by its ratio, before it is inflated", async () => {
    const book = xlsxOf({ ...good, parts: [{ name: "xl/zeros", content: zeros(4_000_000) }] });
    const problem = await refusal(book, { limits: { ratioFreeBytes: 1_000_000 } });
    expect(problem).toMatchObject({ code: "archive-ratio", value: "xl/zeros" });
  });

  it("X04: refuses sizes that are claimed beyond the limit, without making room for them", async () => {
    expect(
      await withPart({ name: "xl/worksheets/sheet0.xml", content: "<a/>", claimedSize: 0xffffffff }),
    ).toMatchObject({ code: "archive-size" });
    const parts = [
      { name: "big", content: zeros(900_000) },
      { name: "big2", content: zeros(900_000) },
    ];
    expect(await refusal(xlsxOf({ ...good, parts }), { limits: { inflatedBytes: 1_000_000 } })).toMatchObject(
      { code: "archive-size" },
    );
  });

  it("X05: stops at the claimed size when more comes out", () => {
    const bytes = zipOf([{ name: "a", content: zeros(64_000_000), claimedSize: 1_000 }]);
    const entry = readArchive(bytes, defaultLimits).get("a");
    if (entry === undefined) throw new Error("The part is missing.");
    const budget = { bytes: 1_000_000_000 };
    expect(() => [...inflatedChunks(bytes, entry, budget)]).toThrow("has more in the part a than it claims");
    const inflated = 1_000_000_000 - budget.bytes;
    expect(inflated).toBeLessThanOrEqual(8192 * 1032 + 65_536);
  });

  it("X05: stops when the budget of the workbook is spent", () => {
    const bytes = zipOf([{ name: "a", content: zeros(1_000_000) }]);
    const entry = readArchive(bytes, defaultLimits).get("a");
    if (entry === undefined) throw new Error("The part is missing.");
    expect(() => [...inflatedChunks(bytes, entry, { bytes: 10 })]).toThrow(
      "inflates to more than is allowed",
    );
  });

  it("X06: refuses overlapping parts, too many parts and two parts of one name", async () => {
    const shared = [
      { name: "a", content: "x" },
      { name: "b", content: "x", sharesDataOf: 0 },
    ];
    expect(await refusal(zipOf(shared))).toMatchObject({ code: "archive-invalid" });
    const many = Array.from({ length: 60 }, (_, i) => ({ name: `p${i}`, content: "" }));
    expect(await refusal(zipOf(many), { limits: { archiveEntries: 50 } })).toMatchObject({
      code: "archive-invalid",
      message: "The archive has 60 parts.",
    });
    expect(
      await refusal(
        zipOf([
          { name: "A", content: "" },
          { name: "a", content: "" },
        ]),
      ),
    ).toMatchObject({ code: "archive-invalid" });
  });

  it.each(["../../etc/x", "/etc/x", "C:\\x", "a\\..\\x"])("X07: refuses a part called %s", async (name) => {
    expect(await withPart({ name, content: "" })).toMatchObject({ code: "archive-path", value: name });
  });

  it("X07: refuses a link", async () => {
    expect(await withPart({ name: "xl/link", content: "/etc/passwd", mode: 0xa1ff })).toMatchObject({
      code: "archive-path",
    });
  });

  it("X09: refuses document types, so that nothing is expanded or fetched", async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await withSheet(laughs)).toMatchObject({ code: "xml-doctype", path: "xl/worksheets/sheet0.xml" });
    expect(await withSheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')).toMatchObject({
      code: "xml-doctype",
    });
    expect(await withSheet("<worksheet>&b;</worksheet>")).toMatchObject({ code: "xml-invalid" });
  });

  it("X10: limits depth, attributes and the length of a token", async () => {
    expect(await withSheet("<a>".repeat(10_000))).toMatchObject({ code: "xml-limit" });
    const attributes = Array.from({ length: 1_000 }, (_, i) => `a${i}="1"`).join(" ");
    expect(await withSheet(`<worksheet ${attributes}/>`)).toMatchObject({ code: "xml-limit" });
    const sheet = xlsxOf({
      ...good,
      parts: [{ name: "xl/worksheets/sheet0.xml", content: `<worksheet a="${"x".repeat(50_000)}"/>` }],
    });
    expect(await refusal(sheet, { limits: { cellLength: 100 } })).toMatchObject({ code: "xml-limit" });
  });

  it.each([
    ["<worksheet><sheetData></worksheet>"],
    ["<worksheet>"],
    ["<worksheet"],
    ["<worksheet></worksheet></x>"],
    ["<worksheet>&#xD800;</worksheet>"],
    [""],
  ])("X10: refuses the malformed %j and names the part", async (content) => {
    expect(await withSheet(content)).toMatchObject({ code: "xml-invalid", path: "xl/worksheets/sheet0.xml" });
  });

  it("X10: refuses bad UTF-8", async () => {
    expect(await withSheet(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e))).toMatchObject({
      code: "xml-invalid",
    });
  });

  it.each(["http://evil.example/sheet.xml", "../../../../etc/passwd", "worksheets/none.xml"])(
    "X25: refuses a workbook whose sheet is at %s",
    async (target) => {
      const parts = workbookParts(good).map(({ name, content }) =>
        name === "xl/_rels/workbook.xml.rels"
          ? { name, content: String(content).replace("worksheets/sheet0.xml", target) }
          : { name, content },
      );
      expect(await refusal(zipOf(parts))).toMatchObject({ code: "file-corrupt" });
    },
  );
});
