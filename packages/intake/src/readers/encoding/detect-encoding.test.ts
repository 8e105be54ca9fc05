import { describe, expect, it } from "vitest";
import { bytesOf, latinBytes, reading, refusal } from "../testing/reading.ts";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++) {
    view.setUint16((index + (mark ? 1 : 0)) * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe("detecting the encoding", () => {
  it("C03: leaves a UTF-8 byte order mark out of the first column name", async () => {
    const { columns, encoding } = await reading("\ufeffname,city\nA,Köln\n");
    expect({ columns, encoding }).toEqual({ columns: ["name", "city"], encoding: "utf-8" });
  });

  it.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ])("C04: reads %s with a byte order mark and tells it", async (encoding, littleEndian) => {
    const opened = await reading(utf16("name\tcity\nZoë\tΑθήνα\n", littleEndian, true));
    expect(opened).toMatchObject({
      encoding,
      columns: ["name", "city"],
      rows: [{ cells: { city: "Αθήνα" } }],
    });
    expect(opened.notes).toContain("Read as UTF-16.");
  });

  it.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ])("C04: reads %s without a byte order mark when it is clear", async (encoding, littleEndian) => {
    const opened = await reading(utf16("name\tcity\nZoë\tKöln\n", littleEndian, false));
    expect(opened).toMatchObject({ encoding, rows: [{ cells: { name: "Zoë" } }] });
    expect(opened.notes).toContain("Read as UTF-16, though the file has no byte order mark.");
  });

  it("C05: reads consistent Windows-1252 and tells it, euro sign and quotes included", async () => {
    const opened = await reading(latinBytes("name,price\nCaf\xe9 \x93Zo\xeb\x94,5 \x80\n"));
    expect(opened).toMatchObject({
      encoding: "windows-1252",
      rows: [{ cells: { name: "Café “Zoë”", price: "5 €" } }],
    });
    expect(opened.notes[0]).toMatch(/^Read as Windows-1252: the file is not UTF-8; 5 of its bytes/);
  });

  it("reads consistent Mac Roman and tells it", async () => {
    const opened = await reading(latinBytes("name,city\nCaf\x8e \xd2Zo\x91\xd3,M\x9fnchen\n"));
    expect(opened).toMatchObject({
      encoding: "macintosh",
      rows: [{ cells: { name: "Café “Zoë”", city: "München" } }],
    });
  });

  it("C05: refuses to guess when no Latin reading is likely, and shows how the choices read", async () => {
    // "Привет" in Windows-1251.
    const problem = await refusal(latinBytes("id,name\n1,\xcf\xf0\xe8\xe2\xe5\xf2\n"));
    expect(problem).toMatchObject({ code: "encoding", row: 2, column: "name", value: "0xCF" });
    expect(problem.hint).toContain("--encoding windows-1252");
    expect(problem.hint).toContain("Ïðèâåò");
  });

  it("C06: names the row, column and byte of invalid UTF-8", async () => {
    const good = `${"1,Zoë\n".repeat(729)}`;
    const bytes = bytesOf([...bytesOf(`id,name\n${good}2,Zo`), 0xeb, ...bytesOf("\n3,Köln\n")]);
    expect(await refusal(bytes)).toMatchObject({ code: "encoding", row: 731, column: "name", value: "0xEB" });
  });

  it("C07: names the first place where two encodings meet, quoted line breaks counted as a spreadsheet does", async () => {
    const bytes = bytesOf([
      ...bytesOf('id,name\n1,"Köln\nam Rhein"\n2,"two\nM'),
      0xfc,
      ...bytesOf('nchen"\n'),
    ]);
    const problem = await refusal(bytes);
    expect(problem).toMatchObject({ code: "encoding", row: 3, column: "name" });
    expect(problem.message).toContain("byte 36 of the file");
  });

  it("reads what was asked for, and refuses what does not decode or does not exist", async () => {
    const bytes = latinBytes("id,name\n1,\xcf\xf0\xe8\xe2\xe5\xf2\n");
    expect(await reading(bytes, { options: { encoding: "windows-1251" } })).toMatchObject({
      encoding: "windows-1251",
      rows: [{ cells: { name: "Привет" } }],
    });
    expect(await refusal(bytes, { options: { encoding: "utf-8" } })).toMatchObject({
      code: "encoding",
      row: 2,
    });
    expect(await refusal(bytes, { options: { encoding: "klingon" } })).toMatchObject({
      code: "encoding-unknown",
    });
  });

  it("C38: refuses a lone surrogate in UTF-16", async () => {
    expect(await refusal(utf16("a\tb\n1\t\ud800x\n", true, true))).toMatchObject({ code: "encoding" });
  });
});
