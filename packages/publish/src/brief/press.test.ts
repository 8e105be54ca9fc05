import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { briefPress } from "./press.ts";
import { anOrder, everyBlock } from "./testing/order.ts";

const press = briefPress();
const order = () => anOrder(everyBlock);
const digest = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("a brief", () => {
  it.each(["html", "pdf", "docx"] as const)(
    "is the same bytes when it is made again as %s",
    async (format) => {
      const [first, again] = [await press.render(order(), format), await press.render(order(), format)];
      expect(digest(again.content)).toBe(digest(first.content));
      expect(first.fileName).toBe(`tiny-2-tiny.${format}`);
    },
  );

  it("is not made while anything is wrong with it", async () => {
    await expect(press.render(anOrder("{count inventroy}"), "pdf")).rejects.toMatchObject({
      problems: [{ code: "base-unknown" }],
    });
  });

  it("names the templates that ship, and the near one for a mistyped name", () => {
    expect(press.templates).toEqual(
      expect.arrayContaining(["country", "insights", "region", "sector", "wave"]),
    );
    expect(press.check({ ...order(), template: "insight" }).problems[0]?.hint).toContain("insights");
  });

  it("says in every form that its initiatives are invented", async () => {
    const { content } = await press.render(order(), "html");
    expect(new TextDecoder().decode(content)).toContain("Synthetic: every initiative is invented.");
  });
});

describe("as HTML", () => {
  let html: string;
  beforeAll(async () => {
    html = new TextDecoder().decode((await press.render(order(), "html")).content);
  });

  it("links every number to its initiatives and says what it is made of", () => {
    expect(html).toContain(
      '<a href="https://maps.example/maps/tiny/releases/2/explore?where=country=BE" class="number" title="7 of 8; Inventory">88%</a>',
    );
  });

  it("escapes what it is given, and holds no script", () => {
    expect(html).toContain("Countries &#60;&#38;&#62; (n\u00a0=\u00a08)");
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html).toContain('href="https://elsewhere.example/?a=1&#38;b=2"');
  });

  it("has one first heading and skips no level", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("draws bars for pages and for phones, each named by its caption, and uses no id twice", () => {
    const widths = [...html.matchAll(/<div class="drawing on-(\w+)"><svg[^>]* viewBox="0 0 (\d+) /g)];
    expect(widths.map(([, where, width]) => [where, Number(width)])).toEqual([
      ["pages", 680],
      ["phones", 350],
    ]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const [, id] of html.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it("has every note that it cites", () => {
    const cited = [...html.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(html).toContain(`id="${id}"`);
  });
});
