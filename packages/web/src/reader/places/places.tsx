import { windowText } from "../../views/place-map/map-window.ts";
import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { SelectionFields } from "../selection/selection-fields.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { useBoundaries } from "./boundaries-context.tsx";
import { CityList } from "./city-list.tsx";
import { PlaceFigure } from "./place-figure.tsx";
import { PlaceTable } from "./place-table.tsx";
import { PlacesLink, PlacesProvider, usePlaces } from "./places-context.tsx";
import { type PlacesPage, placesView } from "./places-view.ts";
import { drawingsOf, type PlacesState, placeMeasures, placesQuery } from "./state.ts";

/** Where the selected initiatives are: a plain form with links, which the client's script takes over. */
export function PlacesBody(body: ViewBody<PlacesPage>) {
  const { page, state } = body;
  const messages = useMessages();
  const frame = useFrame();
  const boundaries = useBoundaries(state.level);
  const addressOf = (to: PlacesState) => `${page.map.address}/places${placesQuery(to)}`;
  return (
    <PlacesProvider value={{ ...body, addressOf }}>
      <SelectingProvider value={selectingOf(placesView, body)}>
        <form className="explorer" method="get" action={actionOf(frame, `${page.map.address}/places`)}>
          <SelectionFields title={messages.text("places")} />
          <section className="results" aria-labelledby="results">
            <h2 id="results" className="unseen">
              {messages.text("places")}
            </h2>
            {drawingsOf(page.setup).length === 0 ? (
              <p className="nothing">{messages.text("places-unknown")}</p>
            ) : (
              <>
                <Choices />
                <PlaceFigure boundaries={boundaries} />
                <PlaceTable boundaries={boundaries} />
              </>
            )}
            <CityList cities={body.answer.cities} />
          </section>
          <HiddenFields state={state} />
        </form>
      </SelectingProvider>
    </PlacesProvider>
  );
}

/** Level, way of drawing and measure. */
function Choices() {
  const { page, state } = usePlaces();
  const messages = useMessages();
  const drawings = drawingsOf(page.setup);
  const { levels } = page.setup;
  return (
    <div className="results-head place-choices">
      {levels.length > 1 && (
        <ChoiceRow
          label={messages.text("place-level")}
          choices={levels.map(({ level }) => ({ text: messages.text(`level-${level}`), to: { level } }))}
        />
      )}
      {drawings.length > 1 && (
        <ChoiceRow
          label={messages.text("place-drawing")}
          choices={drawings.map((drawing) => ({ text: messages.text(`as-${drawing}`), to: { drawing } }))}
        />
      )}
      {state.drawing !== "points" && (
        <ChoiceRow
          label={messages.text("place-measure")}
          choices={placeMeasures.map((measure) => ({
            text: messages.text(`measure-${measure}`),
            to: { measure },
          }))}
        />
      )}
    </div>
  );
}

interface ChoiceRowProps {
  readonly label: string;
  readonly choices: readonly { readonly text: string; readonly to: Partial<PlacesState> }[];
}

function ChoiceRow({ label, choices }: ChoiceRowProps) {
  const { state } = usePlaces();
  const isCurrent = (to: Partial<PlacesState>) => {
    const next = { ...state, ...to };
    return next.level === state.level && next.drawing === state.drawing && next.measure === state.measure;
  };
  return (
    <nav className="view-switch" aria-label={label}>
      <span className="small" aria-hidden="true">
        {label}
      </span>
      <ul>
        {choices.map(({ text, to }) => (
          <li key={text}>
            <PlacesLink to={{ ...state, ...to }} current={isCurrent(to) ? "true" : undefined}>
              {text}
            </PlacesLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the plain form has to carry along beside its boxes. */
function HiddenFields({ state }: { state: PlacesState }) {
  const at = windowText(state.window);
  return (
    <>
      {state.level !== 0 && <input type="hidden" name="level" value={state.level} />}
      {state.measure !== "share" && <input type="hidden" name="measure" value={state.measure} />}
      {state.drawing !== "areas" && <input type="hidden" name="as" value={state.drawing} />}
      {at && <input type="hidden" name="at" value={at} />}
      <LanguageField />
    </>
  );
}
