import { shareOf } from "@mapwright/atlas";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { PlaceNumbers } from "./answer.ts";
import { densityText, measured } from "./measure.ts";
import { placeName, selectingPlace } from "./place-selection.ts";
import { usePlaces } from "./places-context.tsx";

/** Every place as a row, drawn or not: the drawing's numbers and the way to its page and its initiatives. */
export function PlaceTable({ boundaries }: { boundaries: Boundaries | undefined }) {
  const { page, state, answer } = usePlaces();
  const messages = useMessages();
  const drawn = new Map(boundaries?.shapes.map(({ code, km2 }) => [code, km2]));
  const rows = answer.places.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const beside = boundaries ? rows.filter(({ code, count }) => count > 0 && !drawn.has(code)) : [];
  const { level } = state;
  return (
    <div className="place-table">
      <h3>{messages.text("all-places")}</h3>
      {beside.length > 0 && (
        <p>
          {messages.text("places-beside", {
            count: beside.reduce((sum, { count }) => sum + count, 0),
            places: messages.list(
              beside.map(
                ({ code, count }) =>
                  `${placeName(code, level, page.setup, page.variables).text} (${messages.number(count)})`,
              ),
            ),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label={messages.text("all-places")}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{messages.text("place")}</th>
              <th scope="col">{messages.text("initiatives")}</th>
              <th scope="col">{messages.text("share-of-base", { base: answer.base })}</th>
              <th scope="col">{messages.text("interval-column")}</th>
              <th scope="col">{messages.text("of-its-own")}</th>
              <th scope="col">{messages.text("for-area")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((numbers) => (
              <PlaceRow key={numbers.code} numbers={numbers} km2={drawn.get(numbers.code)} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function PlaceRow({ numbers, km2 }: { numbers: PlaceNumbers; km2: number | undefined }) {
  const { page, state, answer } = usePlaces();
  const messages = useMessages();
  const href = useHref();
  const { code, count, all } = numbers;
  const { level } = state;
  const { low, high } = shareOf(count, answer.base);
  return (
    <tr>
      <th scope="row">
        <a href={href(`${page.map.address}/places/${code}`)}>
          <DataText label={placeName(code, level, page.setup, page.variables)} />
        </a>
      </th>
      <td>
        <a
          href={href(`${page.map.address}${listingOf(selectingPlace(state, page.setup, level, code))}`)}
          aria-label={messages.text("results", { count })}
        >
          {messages.number(count)}
        </a>
      </td>
      <td>{messages.share(count, answer.base)}</td>
      <td className="aside">
        {low !== null &&
          high !== null &&
          messages.text("from-to", {
            from: messages.share(low, 1) ?? "",
            to: messages.share(high, 1) ?? "",
          })}
      </td>
      <td>
        {messages.share(count, all)}{" "}
        <span className="small">{messages.text("of-number", { count: all })}</span>
      </td>
      <td>{km2 ? densityText(measured("density", numbers, answer, km2), messages) : "–"}</td>
    </tr>
  );
}
