import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { sampleAtlas, sampleMapVariables, sampleViews } from "../../reader/testing/sample.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import { radiusScale } from "./cell-layout.ts";
import { knowledgeMapAnswer } from "./counts.ts";
import { layoutOf } from "./layout.ts";
import { legendsOf } from "./legends.tsx";
import { knowledgeMapModel } from "./model.ts";
import { narrowLayoutOf } from "./narrow-layout.ts";
import { nextCell } from "./next-cell.ts";
import { knowledgeMapSvg, narrowMapSvg } from "./svg.ts";
import { cellText, sentenceText } from "./words.ts";

const model = knowledgeMapModel(
  { text: "Sample <map>", lang: "en" },
  knowledgeMapAnswer(sampleAtlas, sampleMapVariables),
  sampleViews,
);
const messages = messagesIn("en");

describe("the knowledge map", () => {
  it("draws the same file every time", async () => {
    const svg = knowledgeMapSvg(model, { language: "en", theme: "print", footer: "Draft" });
    expect(svg).toBe(knowledgeMapSvg(model, { language: "en", theme: "print", footer: "Draft" }));
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot("testing/sample-map.svg");
  });

  it("stands alone: no custom properties, escaped texts, a name and a description", () => {
    const svg = knowledgeMapSvg(model, { language: "en", footer: "A & B" });
    expect(svg).not.toContain("var(");
    expect(svg).toContain("Sample &lt;map&gt;");
    expect(svg).toContain("A &amp; B");
    expect(svg).toMatch(/role="img" aria-labelledby="knowledge-map-title knowledge-map-sentence"/);
  });

  it("says its finding and its cells", () => {
    expect(sentenceText(model, messages)).toBe(
      "The largest group, 1 of 3 (33%), combines “Sustaining” with “Local”. 1 of 4 combinations has none.",
    );
    expect(cellText(model, messages, 0, 0)).toBe(
      "Sustaining, Local: 1 initiative (33%). 95% interval: 6% to 79%. element: Openness 1, Scale 1.",
    );
    expect(cellText(model, messages, 1, 1)).toBe("Radical, National: 0 initiatives (0%).");
  });

  it("counts an initiative with two layers once", () => {
    expect(model.cells.map((line) => line.map(({ count }) => count))).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(model.cells[0]?.[0]?.layers).toEqual([1, 1]);
  });

  it("draws areas in proportion", () => {
    const cell = (count: number) => ({ count, low: 0, high: 0, layers: [], colours: [] });
    const radiusOf = radiusScale([{ ...model, cells: [[cell(100), cell(25)]] }], 40);
    expect(radiusOf(100) / radiusOf(25)).toBeCloseTo(2);
    expect(radiusOf(0)).toBe(0);
  });

  it("gives few initiatives a mark each, many a disc with rings, and more a disc alone", () => {
    const styleOf = (base: number, marks: typeof model.marks) => {
      const { style, hasRings } = layoutOf({ ...model, base, marks }, 1080, 0);
      return { style, hasRings };
    };
    expect(styleOf(3, model.marks).style).toBe("units");
    expect(styleOf(150, null)).toEqual({ style: "beside", hasRings: true });
    expect(styleOf(500, null)).toEqual({ style: "beside", hasRings: false });
  });

  describe("for phones", () => {
    const drawing = {
      language: "en",
      theme: "page",
      id: "small",
      labelledBy: "caption",
      hrefOf: (row: number | null, column: number | null) => `#${row}-${column}`,
    } as const;
    const placesIn = (svg: string) =>
      [...svg.matchAll(/<a href="([^"]*)"[^>]* data-row="(\d)" data-column="(\d)"/g)].map((found) =>
        found.slice(1),
      );

    it("is the same grid of links, headers included", () => {
      const svg = narrowMapSvg(model, { ...drawing, width: 350 });
      expect(placesIn(svg)).toEqual([
        ["#null-0", "0", "1"],
        ["#null-1", "0", "2"],
        ["#0-null", "1", "0"],
        ["#0-0", "1", "1"],
        ["#0-1", "1", "2"],
        ["#1-null", "2", "0"],
        ["#1-0", "2", "1"],
        ["#1-1", "2", "2"],
      ]);
      expect(svg).toContain(`aria-label="${cellText(model, messages, 0, 0)}"`);
      expect(svg.match(/role="gridcell"><a/g)).toHaveLength(4);
      expect(svg).toMatch(/role="grid" aria-labelledby="caption"/);
    });

    it("gives each cell a line where the columns do not fit beside each other", () => {
      expect(narrowLayoutOf(model, 90, 0)).toBeUndefined();
      const beside = narrowMapSvg(model, { ...drawing, width: 350 });
      const lines = narrowMapSvg(model, { ...drawing, width: 90 });
      expect(lines).not.toBe(beside);
      expect(placesIn(lines)).toEqual(placesIn(beside));
    });

    it("tells initiatives as its wide form does: by marks or by discs with what is inside", () => {
      const sized = { ...model, base: 500, marks: null };
      for (const width of [350, 90]) {
        expect(narrowMapSvg(model, { ...drawing, width }).match(/<title>/g)).toHaveLength(3);
        expect(narrowMapSvg(sized, { ...drawing, width })).toMatch(/<circle[^>]* fill-opacity="0.82"/);
      }
      expect(narrowMapSvg(sized, { ...drawing, width: 350 })).toContain("Openness (");
    });

    it("breaks the words of its legends into lines that fit", () => {
      const label = { text: "Allocation or re-allocation of public value ".repeat(3).trim(), lang: "en" };
      const layers = model.layers && {
        ...model.layers,
        categories: model.layers.categories.map((category) => ({ ...category, label })),
      };
      const { legends } = legendsOf({ ...model, layers }, messages, "below", 350);
      const lines = legends.flatMap(({ layout }) => layout.entries.flatMap((entry) => entry.lines));
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => estimatedWidth(line, 13.5) > 350)).toEqual([]);
    });
  });

  it("keeps shapes and bars in narrow cells, with the legends of both", () => {
    const colours = model.layers;
    const cells = model.cells.map((line) => line.map((cell) => ({ ...cell, colours: cell.layers })));
    const both = { ...model, base: 500, marks: null, colours, cells };
    expect(layoutOf(both, 500, 0).style).toBe("below");
    const svg = knowledgeMapSvg(both, { language: "en", width: 500 });
    expect(svg).toContain(messages.text("map-bars", { variable: "element" }));
    const patterns = [...svg.matchAll(/fill="url\(#knowledge-map[^)]*\)"/g)];
    expect(patterns.length).toBeGreaterThan(colours?.categories.length ?? 0);
  });
});

it("moves from cell to cell and stops at the edges", () => {
  const size = { rows: 2, columns: 3 };
  const at = { row: 0, column: 1 };
  expect(nextCell("ArrowUp", false, at, size)).toEqual(at);
  expect(nextCell("ArrowDown", false, at, size)).toEqual({ row: 1, column: 1 });
  expect(nextCell("End", false, at, size)).toEqual({ row: 0, column: 2 });
  expect(nextCell("End", true, at, size)).toEqual({ row: 1, column: 2 });
  expect(nextCell("Enter", false, at, size)).toBeUndefined();
});

it("breaks labels at spaces, hyphens and slashes, and cuts what is too long", () => {
  expect(wrapped("Technical / incremental", 10, 60, 3)).toEqual(["Technical /", "incremental"]);
  expect(wrapped("Inter-governmental", 10, 70, 3)).toEqual(["Inter-", "governmental"]);
  expect(wrapped("one two three four", 10, 30, 2).at(-1)).toMatch(/…$/);
});
