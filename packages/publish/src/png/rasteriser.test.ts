import { expect, test } from "vitest";
import { rasteriser } from "./rasteriser.ts";

/** Width and height as the header of a PNG says. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("draws a figure at twice its size with letters of all the interface's languages", async () => {
  const rasterise = await rasteriser();
  const drawn = (text: string) =>
    rasterise(
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="Source Sans 3"><text y="20">${text}</text></svg>`,
    ).png;
  const [latin, other, empty] = [drawn("Źródło"), drawn("Ελλάδα"), drawn("")];
  expect(sizeOf(latin)).toEqual([240, 80]);
  expect(latin.length).toBeGreaterThan(empty.length + 200);
  expect(other).not.toEqual(latin);
});

test("keeps a very long figure within what a viewer can open", async () => {
  const rasterise = await rasteriser();
  const { png } = rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="12000"></svg>`);
  expect(sizeOf(png)).toEqual([5, 6000]);
});
