import type { MessageKey } from "../../messages/catalogue.ts";
import {
  isSameWindow,
  type MapWindow,
  panned,
  wholePlane,
  zoomed,
} from "../../views/place-map/map-window.ts";
import { useMessages } from "../frame/context.tsx";
import { PlacesLink, usePlaces } from "./places-context.tsx";

const step = 0.4;

/** Zoom and movement as links: they work without script, by pointer and by keyboard. */
export function WindowControls() {
  const { state } = usePlaces();
  const messages = useMessages();
  const { window } = state;
  const ways: readonly [MessageKey, string, MapWindow][] = [
    ["zoom-in", "M8,3v10M3,8h10", zoomed(window, 1)],
    ["zoom-out", "M3,8h10", zoomed(window, -1)],
    ["pan-west", "M10,3l-5,5l5,5", panned(window, -step, 0)],
    ["pan-east", "M6,3l5,5l-5,5", panned(window, step, 0)],
    ["pan-north", "M3,10l5,-5l5,5", panned(window, 0, -step)],
    ["pan-south", "M3,6l5,5l5,-5", panned(window, 0, step)],
    ["zoom-all", "M3,6v-3h3M10,3h3v3M13,10v3h-3M6,13h-3v-3", wholePlane],
  ];
  return (
    <nav className="window-controls" aria-label={messages.text("map-window")}>
      <ul>
        {ways.map(([key, path, to]) => (
          <li key={key}>
            {isSameWindow(to, window) ? (
              <span className="step" aria-hidden="true">
                <Sign path={path} />
              </span>
            ) : (
              <PlacesLink to={{ ...state, window: to }} className="step">
                <Sign path={path} />
                <span className="unseen">{messages.text(key)}</span>
              </PlacesLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
