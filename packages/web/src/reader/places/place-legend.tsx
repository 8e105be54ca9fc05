import type { Boundaries } from "../../views/place-map/boundaries.ts";
import type { ValueClass } from "../../views/place-map/value-classes.ts";
import { useMessages } from "../frame/context.tsx";
import { classText } from "./measure.ts";
import { placesNotes } from "./place-texts.ts";
import { usePlaces } from "./places-context.tsx";

interface LegendProps {
  readonly boundaries: Boundaries | undefined;
  readonly classes: readonly ValueClass[];
  readonly outlined: boolean;
}

/** What the colours and lines mean, and whose boundaries they are. */
export function PlaceLegend({ boundaries, classes, outlined }: LegendProps) {
  const places = usePlaces();
  const messages = useMessages();
  const has = { hasClasses: classes.length > 0, hasOutlines: outlined };
  const notes = placesNotes(places, boundaries, has, messages);
  return (
    <div className="place-legend">
      {classes.length > 0 && (
        <ul aria-label={messages.text("legend")}>
          <li>
            <Swatch name="class-none" /> {messages.text("class-none")}
          </li>
          {classes.map(({ from, to }, index) => (
            <li key={from}>
              <Swatch name={`class-${index}`} /> {classText(places.state.measure, { from, to }, messages)}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p className="small" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Swatch({ name }: { name: string }) {
  return (
    <svg className="place-swatch" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
      <rect className={`shape ${name}`} x="0.5" y="0.5" width="23" height="13" />
    </svg>
  );
}
