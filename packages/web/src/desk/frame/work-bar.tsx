import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import type { Work } from "../work.ts";
import { useDeskMessages } from "./desk-messages.tsx";
import { type DeskPlace, placeAddress } from "./places.ts";

/** Where somebody works, and the places of the desk that she may go to. */
export function WorkBar({ work, here }: { work: Work; here: DeskPlace | null }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <div className="map-bar desk-bar">
      <p className="map-name">
        <a href={href(`/maps/${work.map}`)}>
          <DataText label={work.title} />
        </a>
        <span className="marks">
          <span className="mark">{messages.text("desk")}</span>
          {work.synthetic && <span className="mark mark-synthetic">{messages.text("synthetic")}</span>}
        </span>
      </p>
      <nav aria-label={messages.text("desk-places")}>
        <ul>
          {work.places.map((place) => (
            <li key={place}>
              <a
                href={href(placeAddress(work.map, place))}
                aria-current={place === here ? "page" : undefined}
              >
                {messages.text(`desk-${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
