import { expect } from "vitest";
import type { Visit } from "./reader.ts";

/** Everybody can read the page by day and by night, on a desk and on a phone. */
export async function isSound(visit: Visit) {
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 390],
  ] as const) {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await visit.page.setViewportSize({ width, height: 900 });
    expect(await visit.findings(), `${visit.path} ${colorScheme} ${width}`).toEqual([]);
    expect(await visit.overflow(), `${visit.path} ${width}`).toBe(0);
  }
  await visit.page.setViewportSize({ width: 1280, height: 900 });
}
