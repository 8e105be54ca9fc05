import { useMessages } from "../reader/frame/context.tsx";
import { DataText } from "../reader/frame/data-text.tsx";
import type { Label } from "../reader/label.ts";

export interface BarEntry {
  readonly key: string;
  readonly label: Label;
  readonly count: number;
  readonly href: string;
}

/** Counts as bars, each a link to the initiatives behind it, with its share of the base. */
export function Bars({ entries, base }: { entries: readonly BarEntry[]; base: number }) {
  const messages = useMessages();
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <ul className="bars">
      {entries.map(({ key, label, count, href }) => (
        <li key={key}>
          <a href={href}>
            <span className="bar-label">
              <DataText label={label} />
            </span>
            <span className="bar-number">
              {messages.number(count)} <span className="small">{messages.share(count, base)}</span>
            </span>
            <Bar part={count / most} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A bar whose length is a part of its place, 0 to 1; decoration beside the number. */
export function Bar({ part }: { part: number }) {
  return (
    <svg className="bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(part * 1000)} height="1" />
    </svg>
  );
}
