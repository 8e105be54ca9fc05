import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("shows a gap map of 195 cells whole, and keeps its heads in sight", async () => {
  const { page } = await reader.opens("/maps/iesi/gap-map");
  const seen = await page.evaluate(() => {
    const [grid, heads] = [".gap-grid", ".gap-grid thead"].map((name) => document.querySelector(name));
    if (!grid || !heads) throw new Error("The page has no gap map.");
    const { width, height } = grid.getBoundingClientRect();
    grid.scrollIntoView();
    scrollBy(0, 200);
    return {
      cells: grid.querySelectorAll("[data-column]").length,
      isWhole: width <= innerWidth && height <= innerHeight,
      headsAt: Math.round(heads.getBoundingClientRect().top),
    };
  });
  expect(seen).toEqual({ cells: 195, isWhole: true, headsAt: 0 });
});

it("scrolls a gap map on a phone, with the names of its rows in place", async () => {
  const { page } = await reader.opens("/maps/iesi/gap-map", { width: 390 });
  const moved = await page.evaluate(() => {
    const part = document.querySelector(".gap-scroller");
    const [row, cell] = ["th[scope=row]", "[data-column='0']"].map((name) => part?.querySelector(name));
    if (!part || !row || !cell) throw new Error("The page has no gap map.");
    const places = () => [row, cell].map((one) => Math.round(one.getBoundingClientRect().left));
    const before = places();
    part.scrollLeft = 200;
    return {
      by: places().map((left, place) => left - (before[place] ?? 0)),
      pageMoves: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(moved).toEqual({ by: [0, -200], pageMoves: false });
});
