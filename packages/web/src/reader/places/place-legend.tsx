import type { Boundaries } from "../../views/place-map/boundaries.ts";
import type { ValueClass } from "../../views/place-map/value-classes.ts";
import { useMessages } from "../frame/context.tsx";
import { useViewOf } from "../selection/selection-context.tsx";
import { measureText } from "./measure.ts";
import { usePlaces } from "./places-context.tsx";

interface LegendProps {
  readonly boundaries: Boundaries | undefined;
  readonly classes: readonly ValueClass[];
  readonly outlined: boolean;
}

/** What the colours and lines mean, and whose boundaries they are. */
export function PlaceLegend({ boundaries, classes, outlined }: LegendProps) {
  const { page, state } = usePlaces();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { groups } = page.setup;
  const written = (value: number) => measureText(state.measure, value, messages);
  return (
    <div className="place-legend">
      {classes.length > 0 && (
        <ul aria-label={messages.text("legend")}>
          <li>
            <Swatch name="class-none" /> {messages.text("class-none")}
          </li>
          {classes.map(({ from, to }, index) => (
            <li key={from}>
              <Swatch name={`class-${index}`} />{" "}
              {written(from) === written(to)
                ? written(from)
                : messages.text("from-to", { from: written(from), to: written(to) })}
            </li>
          ))}
        </ul>
      )}
      {classes.length > 0 && <p className="small">{messages.text("classes-said")}</p>}
      {outlined && groups && (
        <p className="small">
          {messages.text("group-lines", { variable: viewOf(groups.variable).label.text })}
        </p>
      )}
      {boundaries && (
        <p className="small">
          {messages.text("boundaries-by", {
            version: boundaries.version,
            attribution: boundaries.attribution,
          })}{" "}
          {boundaries.terms && messages.text("boundaries-non-commercial")}
        </p>
      )}
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
