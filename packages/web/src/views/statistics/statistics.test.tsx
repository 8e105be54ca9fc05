import { tableComparisonOf } from "@mapwright/atlas";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { viewIn } from "../../reader/variable-view.ts";
import { statisticsFigure } from "./drawn.tsx";
import { comparisonText, crossModel, frequencyModel, pText, statisticsBase, testText } from "./model.ts";

const messages = messagesIn("en");
const a = { ...viewIn([], "a"), label: { text: "Kind", lang: "en" } };
const b = { ...viewIn([], "b"), label: { text: "Place", lang: "en" } };

const crossOf = (counts: readonly (readonly number[])[]) => {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const columns = [0, 1].map((place) => sum(counts.map((row) => row[place] ?? 0)));
  const base = sum(columns);
  const cross = {
    selected: base + 2,
    base,
    rows: { variable: "a", categories: ["x", "y"], totals: counts.map(sum), missing: {} },
    columns: { variable: "b", categories: ["p", "q"], totals: columns, missing: {} },
    cells: [counts],
  };
  const comparison = tableComparisonOf({
    rows: ["x", "y"],
    columns: ["p", "q"],
    counts,
    columnBases: columns,
    base,
    severalRows: false,
    severalColumns: false,
  });
  return crossModel(cross, comparison, a, b, "column");
};

describe("the statistics desk", () => {
  it("tells a test in words and by its name", () => {
    const model = crossOf([
      [10, 20],
      [20, 10],
    ]);
    expect(comparisonText(model, messages)).toBe(
      "Kind differs between the groups of Place by more than chance would explain; the association is moderate.",
    );
    expect(testText(model, messages)).toBe("Chi-square = 6.67 on 1 df, p = 0.01; Cramér’s V = 0.33.");
  });

  it("stands countries by their number, and keeps the codebook's order of categories", () => {
    const facet = { counts: { AT: 1, BE: 3, CY: 2 }, missing: {}, base: 6 };
    const order = (kind: "country" | "ordinal") =>
      frequencyModel(facet, 6, { ...a, kind }, messages).rows.map(({ code }) => code);
    expect(order("country")).toEqual(["BE", "CY", "AT"]);
    expect(order("ordinal")).toEqual(["AT", "BE", "CY"]);
  });

  it("makes no test of few, and says what to do", () => {
    const model = crossOf([
      [3, 4],
      [4, 3],
    ]);
    expect(comparisonText(model, messages)).toBe(
      "No test: fewer than 20 initiatives. Widen the selection or compare broader categories.",
    );
    expect(statisticsBase(model, messages)).toContain("With 14 initiatives numbers say little");
    expect(testText(model, messages)).toBe("");
  });

  it("never writes p as nothing", () => {
    expect([pText(0.00001, messages), pText(0.0123456, messagesIn("de"))]).toEqual([
      "p < 0.001",
      "p = 0,012",
    ]);
  });

  it("tells answers apart from initiatives where several are allowed", () => {
    const several = { ...a, several: true };
    const model = frequencyModel(
      { base: 4, missing: { unclear: 1 }, counts: { x: 3, y: 3, z: 0 } },
      5,
      several,
      messages,
    );
    expect(model.rows.map(({ code }) => code)).toEqual(["x", "y"]);
    expect(statisticsBase(model, messages)).toContain("6 answers together, 1.5 for each initiative.");
    expect(statisticsFigure(model, messages).records.rows[0]?.slice(0, 4)).toEqual(["x", 3, 4, 1]);
  });
});
