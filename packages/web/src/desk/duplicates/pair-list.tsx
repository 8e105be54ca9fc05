import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { placeAddress } from "../frame/places.ts";
import type { stateOf } from "./deciding.ts";
import type { ShownPair } from "./page.ts";

/** The address that opens a pair. */
export function pairAddress(map: string, { one, other }: ShownPair): string {
  return `${placeAddress(map, "duplicates")}?pair=${one.initiative},${other.initiative}`;
}

/** Every pair at hand, to go to any of them. */
export function PairList({
  map,
  pairs,
  at,
  stateOf: stateOfPair,
  onOpen,
}: {
  map: string;
  pairs: readonly ShownPair[];
  at: number;
  stateOf: (pair: ShownPair) => ReturnType<typeof stateOf>;
  onOpen: (place: number) => void;
}) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <details className="queue-list">
      <summary>{messages.text("duplicates-list", { count: pairs.length })}</summary>
      <ol>
        {pairs.map((pair, place) => (
          <li key={pairAddress(map, pair)}>
            <a
              href={href(pairAddress(map, pair))}
              aria-current={place === at ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                onOpen(place);
              }}
            >
              <span dir="auto">{pair.one.name.text}</span> · <span dir="auto">{pair.other.name.text}</span>
            </a>{" "}
            <span className="small">
              {messages.share(pair.likeness, 1)} {messages.text(`duplicates-as-${stateOfPair(pair)}`)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
