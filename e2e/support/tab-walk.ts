import type { Page } from "playwright-core";

/**
 * Walks through a page with Tab until it is left, and gives what the walk did not come to although it can be used, and what it
 * came to without showing so, in their words. Of radio buttons with one name one is enough: arrows lead on.
 */
export async function walkFindings(page: Page): Promise<readonly string[]> {
  const most = await page.evaluate(numberControls);
  const steps: Step[] = [];
  // A page shown inside of another takes as many steps as it has links.
  for (let key = 0; key <= most + 200; key++) {
    await page.keyboard.press("Tab");
    const step = await page.evaluate(whereFocusIs);
    if (step === null) break;
    steps.push(step);
  }
  const seen = steps.map(({ number }) => number);
  const unseen = steps
    .filter(({ isShown }) => !isShown)
    .map(({ name }) => `does not show its focus: ${name}`);
  const unreached = await page.evaluate(unreachedControls, seen);
  return [...unseen, ...unreached.map((name) => `not reached: ${name}`)];
}

interface Step {
  readonly number: string;
  readonly name: string;
  readonly isShown: boolean;
}

/** Runs in the page: numbers what can be used, puts the focus at the start, and gives how many there are. */
function numberControls(): number {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    ),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
  const usable = controls.filter((one) => !one.matches(":disabled"));
  usable.forEach((one, number) => {
    one.dataset["walk"] = String(number);
  });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  return usable.length;
}

/** Runs in the page: null when the focus has left it. */
function whereFocusIs(): Step | null {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return null;
  // A frame shows the focus in what is inside of it; a field may show it around itself and what belongs to it.
  const shows = (element: Element | null) => {
    if (element === null) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== "none" || boxShadow !== "none";
  };
  const name = `${one.tagName.toLowerCase()} ${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 60)}`;
  return {
    number: one.dataset["walk"] ?? "",
    name,
    isShown: one.matches("iframe") || shows(one) || shows(one.parentElement),
  };
}

/** Runs in the page. */
function unreachedControls(seen: readonly string[]): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>("[data-walk]")];
  const reached = controls.filter((one) => seen.includes(one.dataset["walk"] ?? ""));
  const groups = new Set(reached.map((one) => one.matches("[type=radio]") && one.getAttribute("name")));
  return controls
    .filter((one) => !reached.includes(one))
    .filter((one) => !(one.matches("[type=radio]") && groups.has(one.getAttribute("name"))))
    .map((one) => `${one.tagName.toLowerCase()} ${one.outerHTML.slice(0, 120)}`);
}
