import type { ReactNode } from "react";

/** Something that may be wider than the page: keys move it sideways, too. */
export function Scroller({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <div className="scroller" tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}
