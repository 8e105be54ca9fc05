import { type ReactNode, useEffect, useRef, useState } from "react";
import { isInBrowser } from "./in-browser.ts";

interface FoldedPartProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className: string;
}

/**
 * A part of the page that folds. Without script everything is there; with it only what is unfolded is made, so that neither
 * the first look nor a click need draw what nobody sees.
 */
export function FoldedPart({ summary, children, open = false, className }: FoldedPartProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(open);
  // It may have been unfolded before the script came.
  useEffect(() => setOpen(ref.current?.open ?? false), []);
  return (
    <details
      ref={ref}
      className={className}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {(isOpen || !isInBrowser) && children}
    </details>
  );
}
