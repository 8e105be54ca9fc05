import type { GapMapLine } from "../../views/gap-map/model.ts";
import { useMessages } from "../frame/context.tsx";

interface LineHeadProps {
  readonly line: GapMapLine;
  readonly href: string;
  readonly foldHref: (group: string) => string;
}

/** The name of a row or column, which lists it, and what folds its group. */
export function LineHead({ line, href, foldHref }: LineHeadProps) {
  const messages = useMessages();
  return (
    <span className="line-head">
      {line.isGroup && (
        <a className="fold" href={foldHref(line.code)} data-fold={line.code}>
          <span className="unseen">
            {messages.text(line.isFolded ? "unfold" : "fold", { group: line.text })}
          </span>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={line.isFolded ? "M6,1.5v9M1.5,6h9" : "M1.5,6h9"} stroke="currentColor" strokeWidth="2" />
          </svg>
        </a>
      )}
      <a href={href} dir="auto">
        {line.text}
      </a>
    </span>
  );
}
