import type { MouseEvent } from "react";

/** Clicks that ask for a new tab or window stay links. */
export function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
