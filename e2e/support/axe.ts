import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.0 to 2.2, A and AA, and what the checker holds for good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe-core in a page; one line for each rule that is broken, with the first places. */
export async function findingsOn(page: Page): Promise<readonly string[]> {
  // Colours on their way from one state to the next are neither one's.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults, readonly string[]>(
    // The checker was put into the page by the line above; the compiler of the tests does not know it there.
    // It would fetch the style sheets once more, which no page from the file system may.
    (values) =>
      Reflect.get(globalThis, "axe").run({
        runOnly: { type: "tag", values },
        preload: location.protocol !== "file:",
      }),
    rules,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`)
        .join(" | ")}`,
  );
}
