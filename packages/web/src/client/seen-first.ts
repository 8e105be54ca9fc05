/** What can wait where it is out of sight: filters, figures and their parts, lists and cards. */
const waiting =
  ".facet, .figure, .fitting, .place-map, .place-table, .cities, .small-maps, .scroller, .cards > li";

/**
 * Has the next answer drawn in sight first: what the window does not show is laid out and painted a frame later, so that a click
 * costs what one sees of it. Its texts and links are there at once. To be called before the page changes.
 */
export function drawSeenFirst(): void {
  const main = document.getElementById("main");
  const seen = document.activeElement;
  const parts = [...(main?.querySelectorAll<HTMLElement>(waiting) ?? [])]
    .map((part) => ({ part, box: part.getBoundingClientRect() }))
    // What has the focus would lose it, and what is scrolled its place.
    .filter(({ part, box }) => isOutOfSight(box) && !part.contains(seen) && part.scrollTop === 0);
  for (const { part, box } of parts) {
    part.style.setProperty("height", `${box.height}px`);
    part.style.setProperty("content-visibility", "hidden");
  }
  // A frame paints what is in sight; a task that it sets off comes when it has.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const { part } of parts) part.removeAttribute("style");
    }),
  );
}

function isOutOfSight({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && (bottom <= 0 || top >= innerHeight);
}
