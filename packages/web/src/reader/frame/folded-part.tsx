import { type ReactNode, useEffect, useState } from "react";

interface FoldedPartProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className: string;
}

/**
 * A part of the page that folds. Without script everything is there; with it only what is unfolded is made, so that a
 * click need not draw what nobody sees.
 */
export function FoldedPart({ summary, children, open = false, className }: FoldedPartProps) {
  const [isLive, setLive] = useState(false);
  const [isOpen, setOpen] = useState(open);
  useEffect(() => setLive(true), []);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(isOpen || !isLive) && children}
    </details>
  );
}
