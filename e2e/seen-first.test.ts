import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("draws what is in sight at once, and what is out of sight a frame later with nothing missing", async () => {
  const { page } = await reader.opens("/maps/iesi/explore");
  const seen = await page.evaluate(async () => {
    const waits = (part: Element) => getComputedStyle(part).contentVisibility === "hidden";
    const facets = [...document.querySelectorAll(".facet[open]")];
    const [first, last] = [facets.at(0), facets.at(-1)];
    const before = last?.textContent;
    first?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    const clicked = {
      inSight: first !== undefined && waits(first),
      outOfSight: last !== undefined && waits(last),
    };
    // The page changes at the end of the task of the click.
    await new Promise((resolve) => setTimeout(resolve));
    const isAnswered = last?.textContent !== before;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return {
      ...clicked,
      isAnswered,
      atRest: [...document.querySelectorAll("main *")].filter(waits).length,
      held: [...document.querySelectorAll<HTMLElement>("main [style]")].filter(
        ({ style }) => style.height !== "",
      ).length,
    };
  });
  expect(seen).toEqual({ inSight: false, outOfSight: true, isAnswered: true, atRest: 0, held: 0 });
});

it("leaves what has the focus in its place, also out of sight", async () => {
  const { page } = await reader.opens("/maps/iesi/explore");
  const box = page.locator(".facet[open] input[type=checkbox]").last();
  await box.focus();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator(".chips .chip").count()).toBe(1);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});
