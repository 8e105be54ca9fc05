import { useMessages } from "../frame/context.tsx";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { viewIn } from "../variable-view.ts";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ViewForm } from "../view/view-form.tsx";
import { TrendsChoices } from "./trends-choices.tsx";
import { TrendsFigure } from "./trends-figure.tsx";
import { type TrendsPage, trendsView } from "./trends-view.ts";

/** How the field grew: by year or wave, divided by any variable, with a window that selects. */
export function TrendsBody(body: ViewBody<TrendsPage>) {
  const { page, state } = body;
  const { time } = state;
  const messages = useMessages();
  const selecting = selectingOf(trendsView, body);
  const { [time ?? ""]: _, ...others } = selecting.facets;
  const windowed = time !== null && viewIn(page.variables, time).kind === "year" ? [time] : [];
  return (
    <SelectingProvider value={{ ...selecting, facets: others }}>
      <h1>{messages.text("trends")}</h1>
      <p className="lead">{messages.text("trends-lead")}</p>
      <ViewForm address={`${page.map.address}${trendsView.path}`} says={windowed}>
        <TrendsChoices {...body} />
      </ViewForm>
      <TrendsFigure {...body} />
    </SelectingProvider>
  );
}
