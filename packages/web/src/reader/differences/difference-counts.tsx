import { useHref, useMessages } from "../frame/context.tsx";
import { type DifferenceKind, differenceKinds, differencesAddress } from "./differences-page.ts";

/** The words of each kind of difference. */
export const differenceNames = {
  added: "added",
  recoded: "recoded",
  changed: "changed-otherwise",
  dropped: "dropped",
} as const satisfies Record<DifferenceKind, string>;

interface DifferenceCountsProps {
  /** The map's. */
  readonly slug: string;
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<DifferenceKind, number>>;
}

/** How many initiatives differ in each way between two releases; each number leads to them. */
export function DifferenceCounts({ slug, from, to, counts }: DifferenceCountsProps) {
  const messages = useMessages();
  const href = useHref();
  const all = href(differencesAddress(slug, from, to));
  return (
    <ul className="headlines">
      {differenceKinds.map((kind) => (
        <li key={kind}>
          <CountLink
            href={`${all}#${kind}`}
            count={counts[kind]}
            name={messages.text(differenceNames[kind])}
          />
        </li>
      ))}
    </ul>
  );
}

/** A large number with its word; none of them lead nowhere. */
function CountLink({ href, count, name }: { href: string; count: number; name: string }) {
  const messages = useMessages();
  const words = (
    <>
      <span className="headline-number">{messages.number(count)}</span>
      <span className="headline-label">{name}</span>
    </>
  );
  return count === 0 ? <span className="headline-none">{words}</span> : <a href={href}>{words}</a>;
}
