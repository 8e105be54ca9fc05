/** What can wait where it is out of sight: filters, figures and their parts, lists and cards. */
const waiting = [
  "facet",
  "figure",
  "fitting",
  "place-map",
  "place-table",
  "cities",
  "small-maps",
  "scroller",
  "card",
] as const;

/** So far below the window, in pixels, that an answer which is shorter than the one before hardly brings it into sight. */
const margin = 200;

/**
 * Has the next answer drawn in sight first: what the window does not show is laid out and painted a frame later, so that a click
 * costs what one sees of it. Its texts and links are there at once. To be called before the page changes.
 */
export function drawSeenFirst(): void {
  const focused = document.activeElement;
  const parts = waiting
    // One class after the other: to match each element of a page with a list of selectors takes several times as long.
    .flatMap((name) => [...document.querySelectorAll<HTMLElement>(`.${name}`)])
    .map((part) => ({ part, box: part.getBoundingClientRect() }))
    // What has the focus would lose it, and what is scrolled its place.
    .filter(({ part, box }) => isOutOfSight(box) && !part.contains(focused) && part.scrollTop === 0);
  for (const { part, box } of parts) {
    part.style.setProperty("height", `${box.height}px`);
    part.style.setProperty("content-visibility", "hidden");
  }
  // A frame paints what is in sight; a task that it sets off comes when it has.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const { part } of parts)
        for (const property of ["height", "content-visibility"]) part.style.removeProperty(property);
    }),
  );
}

function isOutOfSight({ top, bottom, height }: DOMRect): boolean {
  // Nothing comes down from above: a browser keeps what it shows in its place.
  return height > 0 && (bottom <= 0 || top >= innerHeight + margin);
}
