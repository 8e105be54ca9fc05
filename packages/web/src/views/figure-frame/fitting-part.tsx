import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isInBrowser } from "../../reader/frame/in-browser.ts";

/** The widths that a figure can have a drawing for; the style sheet shows one, by the width of the figure. */
export const fittingSizes = ["wide", "medium", "narrow"] as const;
export type FittingSize = (typeof fittingSizes)[number];

interface FittingPartProps {
  readonly id: string;
  readonly size: FittingSize;
  readonly children: ReactNode;
}

/**
 * A part of a figure for one of its widths. Without script all are there, and the style sheet shows the one that fits; with
 * it only that one is drawn, so that a click draws what is seen, and all for the time of printing.
 */
export function FittingPart({ id, size, children }: FittingPartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isDrawn = useIsDrawn(ref, id);
  return (
    <div ref={ref} id={id} className={`fitting ${size}`}>
      {isDrawn && children}
    </div>
  );
}

/** Empties what the style sheet hides before a page is taken over: what was not emptied is drawn again as it stands. */
export function emptyHiddenParts(): void {
  const hidden = [...document.querySelectorAll(".fitting")].filter((part) => !hasBox(part));
  for (const part of hidden) part.replaceChildren();
}

function hasBox(part: Element): boolean {
  return part.getClientRects().length > 0;
}

function useIsDrawn(ref: RefObject<HTMLElement | null>, id: string): boolean {
  const [isDrawn, setDrawn] = useState(() => !isInBrowser || !document.getElementById(id)?.matches(":empty"));
  useEffect(() => {
    const part = ref.current;
    if (!part) return;
    const look = () => setDrawn(hasBox(part));
    // In the next frame: what is drawn has another size, which cannot be told within the one that tells it.
    const sizes = new ResizeObserver(() => requestAnimationFrame(look));
    const draw = () => flushSync(() => setDrawn(true));
    look();
    sizes.observe(part);
    addEventListener("beforeprint", draw);
    addEventListener("afterprint", look);
    return () => {
      sizes.disconnect();
      removeEventListener("beforeprint", draw);
      removeEventListener("afterprint", look);
    };
  }, [ref]);
  return isDrawn;
}
