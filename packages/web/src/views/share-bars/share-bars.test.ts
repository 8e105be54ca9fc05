import { describe, expect, it } from "vitest";
import { messagesIn } from "../../messages/messages-in.ts";
import { inOrderOf } from "./count.ts";
import { shareBarsFigure } from "./drawn.tsx";
import type { ShareBarsModel } from "./model.ts";
import { shareBarsSvg } from "./svg.ts";
import { barsSentence } from "./words.ts";

const shares: ShareBarsModel = {
  kind: "shares",
  label: { text: "Sector", lang: "en" },
  several: false,
  selected: 12,
  base: 10,
  missing: { "not-reported": 2 },
  bars: [
    { code: "a", label: { text: "Third <sector>", lang: "en" }, count: 7, of: 10 },
    { code: "b", label: { text: "Public", lang: "en" }, count: 3, of: 10 },
  ],
};
const conversion: ShareBarsModel = {
  ...shares,
  kind: "conversion",
  bars: shares.bars.map((bar) => ({ ...bar, count: bar.code === "a" ? 1 : 3, of: bar.code === "a" ? 7 : 3 })),
};
const options = { language: "en", theme: "print", id: "figure-1" } as const;

describe("bars", () => {
  it("say the longest and the next", () => {
    expect(barsSentence(shares, messagesIn("en"))).toBe(
      "“Third <sector>” comes first, 7 of 10 (70%), followed by “Public” (30%).",
    );
    expect(barsSentence({ ...shares, bars: [] }, messagesIn("en"))).toBe(
      "No selected initiative has a known value.",
    );
  });

  it("say of which group most and fewest went on", () => {
    expect(barsSentence(conversion, messagesIn("en"))).toBe(
      "Most went on from “Public” (100%), fewest from “Third <sector>” (14%).",
    );
  });

  it("are as long as their counts", () => {
    const widths = [...shareBarsSvg(shares, options).matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths).toHaveLength(2);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(7 / 3, 2);
  });

  it("are a picture with its sentence, or links with their numbers", () => {
    const picture = shareBarsSvg(shares, options);
    expect(picture).toContain('role="img" aria-labelledby="figure-1-sentence"');
    expect(picture).toContain("Third &lt;sector&gt;");
    expect(picture).not.toContain("var(");
    const links = shareBarsSvg(conversion, { ...options, hrefOf: (bar) => `/explore?bar=${bar}` });
    expect(links).toContain('<a href="/explore?bar=1" aria-label="Public: 100%, 3 of 3"');
    expect(links).toContain('role="group" aria-labelledby="figure-1-caption"');
  });

  it("keep the order of another figure, with its categories first and nothing lost", () => {
    const other = { ...shares, bars: shares.bars.toReversed() };
    expect(inOrderOf(shares, other).bars.map(({ code, count }) => [code, count])).toEqual([
      ["b", 3],
      ["a", 7],
    ]);
    const alone = { ...shares, bars: shares.bars.slice(0, 1) };
    expect(inOrderOf(alone, other).bars.map(({ code, count }) => [code, count])).toEqual([
      ["b", 0],
      ["a", 7],
    ]);
  });

  it("give each record its share and interval", () => {
    const { records, base } = shareBarsFigure(
      shares,
      { title: "Sector", variable: "sector" },
      messagesIn("en"),
    );
    expect(records.fields).toEqual(["sector", "count", "base", "missing", "share", "low", "high"]);
    expect(records.rows[0]?.slice(0, 5)).toEqual(["a", 7, 10, 2, 0.7]);
    expect(base).toBe("Known for 10 of 12. Not reported: 2.");
  });

  it("draw the same text every time", () => {
    expect(shareBarsSvg(shares, options)).toBe(shareBarsSvg(shares, options));
  });
});
