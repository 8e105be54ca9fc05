import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, printed, testWith } from "../../testing/machine-tools.ts";
import type { BriefDocument, BriefTable } from "../document.ts";
import { matterhornFailures } from "../testing/matterhorn.ts";
import { allIn, type PdfElement, PdfFile } from "../testing/pdf-file.ts";
import { briefPdf } from "./brief-pdf.ts";

/** Rows `Place 1` and so on, and columns of numbers with a word that must not be cut above them. */
function aTable(rows: number, columns: number): BriefTable {
  const numbers = Array.from({ length: columns }, (_, place) => place);
  return {
    caption: "Places",
    heads: [
      { text: "Name of the place", isNumber: false },
      ...numbers.map((place) => ({ text: `Mediterranean ${place + 1}`, isNumber: true })),
    ],
    rows: Array.from({ length: rows }, (_, row) => [
      { runs: [{ text: `Place ${row + 1}` }] },
      ...numbers.map((place) => ({ runs: [{ text: `${row + 1}x${place + 1}` }] })),
    ]),
  };
}

function aBrief(table: BriefTable): BriefDocument {
  return {
    language: "en",
    title: "A brief",
    map: "A map",
    edition: "Release 1",
    date: new Date("2026-02-03T04:05:06Z"),
    warnings: [],
    author: "",
    licence: "",
    address: "https://maps.example/maps/tiny/releases/1",
    fingerprint: "",
    blocks: [{ kind: "table", table, note: "" }],
    numbers: [],
  };
}

const rowsOf = ({ children }: PdfElement) => children.filter(({ kind }) => kind === "TR");
const columnHeads = (row: PdfElement) => row.children.filter(({ kind }) => kind === "TH").length;

describe("a table that is longer than a page", () => {
  it("has its head once in the structure, and fails no condition of PDF/UA-1", async () => {
    const bytes = await briefPdf(aBrief(aTable(120, 3)));
    expect(matterhornFailures(bytes)).toEqual([]);
    const tables = allIn(new PdfFile(bytes).structure).filter(({ kind }) => kind === "Table");
    expect(tables).toHaveLength(1);
    expect(tables.flatMap(rowsOf).map(columnHeads)).toEqual([4, ...Array.from({ length: 120 }, () => 1)]);
  });

  testWith(
    "pdftotext",
    "shows its head at the top of every page, and leaves no few rows on the last",
    async (pdftotext) => {
      const path = join(aFolder(), "long.pdf");
      writeFileSync(path, await briefPdf(aBrief(aTable(121, 3))));
      const pages = printed(pdftotext, ["-layout", path, "-"]).split("\f").slice(0, -1);
      expect(pages.length).toBeGreaterThan(2);
      for (const [place, text] of pages.entries()) {
        expect(text.match(/Name of the place/g)).toHaveLength(1);
        expect(text.includes("Places (continued)")).toBe(place > 0);
        expect(text.match(/Place \d+/g)?.length).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

describe("a table that is wider than a page", () => {
  it("is set in parts below each other, each with the labels of its rows", async () => {
    const bytes = await briefPdf(aBrief(aTable(6, 20)));
    expect(matterhornFailures(bytes)).toEqual([]);
    const tables = allIn(new PdfFile(bytes).structure).filter(({ kind }) => kind === "Table");
    expect(tables.length).toBeGreaterThan(1);
    const columns = tables.map((table) => rowsOf(table).map(({ children }) => children.length - 1));
    for (const each of columns) expect(new Set(each).size).toBe(1);
    expect(columns.reduce((sum, [first = 0]) => sum + first, 0)).toBe(20);
  });

  testWith("pdftotext", "goes past no edge of the page, and loses no number", async (pdftotext) => {
    const path = join(aFolder(), "wide.pdf");
    writeFileSync(path, await briefPdf(aBrief(aTable(6, 20))));
    const words = [...printed(pdftotext, ["-bbox", path, "-"]).matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(Math.max(...words.map(([, right]) => Number(right)))).toBeLessThan(542);
    expect(words.filter(([, , text]) => /^\d+x\d+$/.test(text ?? ""))).toHaveLength(120);
  });
});
