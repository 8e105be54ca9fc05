import type { ReactNode } from "react";
import { useMessages } from "../../reader/frame/context.tsx";

interface TableTwinProps {
  /** Also names the part that scrolls: several figures of a page have their tables open at once. */
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The numbers of a figure as a table that scrolls sideways where it is too wide. */
export function TableTwin({ caption, className, children }: TableTwinProps) {
  const messages = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label={messages.pair(messages.text("as-table"), caption)}>
      <table className={className === undefined ? "numbers" : `numbers ${className}`}>
        <caption dir="auto">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
