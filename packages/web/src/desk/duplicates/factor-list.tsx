import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { ShownPair } from "./page.ts";

/** How alike a pair is, and what that is made of. */
export function FactorList({ pair: { likeness, factors } }: { pair: ShownPair }) {
  const messages = useDeskMessages();
  const share = (part: number) => messages.share(part, 1) ?? "";
  return (
    <ul className="factors">
      <li>
        <strong>{messages.text("duplicates-likeness", { share: share(likeness) })}</strong>
      </li>
      {factors.map(({ factor, likeness: alike }) => (
        <li key={factor} className={alike === 0 ? "against" : undefined}>
          {factor === "name"
            ? messages.text("factor-name", { share: share(alike) })
            : messages.text(alike === 0 ? `factor-no-${factor}` : `factor-${factor}`)}
        </li>
      ))}
    </ul>
  );
}
