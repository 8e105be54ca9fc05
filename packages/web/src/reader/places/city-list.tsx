import { useHref, useMessages } from "../frame/context.tsx";
import type { PlacesAnswer } from "./answer.ts";
import { usePlaces } from "./places-context.tsx";

/** The cities that the selected initiatives name, as they name them. */
export function CityList({ cities }: Pick<PlacesAnswer, "cities">) {
  const { page, answer } = usePlaces();
  const messages = useMessages();
  const href = useHref();
  if (!cities || cities.list.length === 0) return null;
  return (
    <section aria-labelledby="cities" className="cities">
      <h3 id="cities">{messages.text("cities")}</h3>
      <p className="small">
        {messages.text("cities-missing", { count: cities.missing, selected: answer.total })}
      </p>
      <ul>
        {cities.list.map(({ city, country, count }) => (
          <li key={city}>
            <a href={href(`${page.map.address}/cities/${encodeURIComponent(city)}`)} dir="auto">
              {city}
            </a>{" "}
            <span className="small">{country}</span>{" "}
            <span className="city-count">{messages.number(count)}</span>
          </li>
        ))}
      </ul>
      {cities.rest > 0 && <p className="small">{messages.text("cities-rest", { count: cities.rest })}</p>}
    </section>
  );
}
