import type { Page } from "playwright-core";

/** Waits until a page of the desk can be used, and is not one that says that it works and will show itself anew. */
export async function isUsable(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName("mapwright:usable").length > 0 &&
      document.querySelector("main progress:not([value])") === null,
  );
}
