import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { ValueMove } from "./page.ts";

const shown = 200;

/** How many values, and on opening which initiatives they are of. */
export function EffectCell({ map, moves, what }: { map: string; moves: readonly ValueMove[]; what: string }) {
  const messages = useDeskMessages();
  const href = useHref();
  if (moves.length === 0) return <span className="number">{messages.number(0)}</span>;
  return (
    <details className="effect">
      <summary>
        {messages.number(moves.length)} <span className="unseen">{what}</span>
      </summary>
      <ul>
        {moves.slice(0, shown).map(({ initiative, variable, reason }) => (
          <li key={`${initiative} ${variable}`}>
            <a href={href(`/maps/${map}/releases/draft/initiatives/${initiative}`)}>{initiative}</a>{" "}
            {reason !== undefined && (
              <span className="small" lang="en">
                {reason}
              </span>
            )}
          </li>
        ))}
      </ul>
      {moves.length > shown && (
        <p className="small">{messages.text("studio-more", { count: moves.length - shown })}</p>
      )}
    </details>
  );
}
