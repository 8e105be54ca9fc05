import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("what is selected in one view is selected in the next one, and in another language", async () => {
  const visit = await reader.opens("/maps/iesi/trends");
  const drawing = visit.page.locator("figure svg").first();
  await drawing.scrollIntoViewIfNeeded();
  const bars = await drawing.boundingBox();
  if (!bars) throw new Error("The years are drawn.");
  const height = bars.y + bars.height * 0.8;
  await visit.page.mouse.move(bars.x + bars.width * 0.9, height);
  await visit.page.mouse.down();
  await visit.page.mouse.move(bars.x + bars.width * 0.7, height, { steps: 4 });
  await visit.page.mouse.up();
  await visit.page.waitForURL(/start_year/);
  await visit.isReady();
  const brushed = await visit.readsSelection();
  expect(brushed).toMatch(/^\d+ of 613 initiatives\. Year established: 20\d\d to 20\d\d/);
  await visit.page.getByRole("link", { name: "Knowledge map", exact: true }).click();
  await visit.page.waitForURL(/knowledge-map/);
  await visit.isReady();
  expect(await visit.readsSelection()).toBe(brushed);
  await visit.page.getByRole("link", { name: "Places", exact: true }).click();
  await visit.page.waitForURL(/places/);
  await visit.isReady();
  expect(await visit.readsSelection()).toBe(brushed);
  await visit.page.locator("a[data-place=DE]").first().focus();
  await visit.presses("Enter");
  await visit.isReady();
  await visit.page.getByRole("link", { name: "Deutsch" }).click();
  await visit.page.waitForURL(/lang=de/);
  await visit.isReady();
  expect(visit.path).toMatch(/where=start_year=\d+\.\.\d+&where=country=DE/);
});
