import type { Page } from "playwright-core";

/** From the next page on the browser keeps nothing, and refuses whoever asks: so do browsers that block all of a site's data. */
export async function forbidsKeeping(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
}
