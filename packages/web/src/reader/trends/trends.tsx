import { useMessages } from "../frame/context.tsx";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { viewIn } from "../variable-view.ts";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ViewForm } from "../view/view-form.tsx";
import { trendsQuery } from "./state.ts";
import { TrendFigure } from "./trend-figure.tsx";
import { trendModelOf } from "./trend-model-of.ts";
import { TrendsChoices } from "./trends-choices.tsx";
import { type TrendsPage, trendsView } from "./trends-view.ts";

/** How the field grew: by year or wave, divided by any variable, with a window that selects. */
export function TrendsBody(body: ViewBody<TrendsPage>) {
  const { page, state } = body;
  const { time } = state;
  const messages = useMessages();
  const model = trendModelOf(body, messages);
  const selecting = selectingOf(trendsView, body);
  const { [time ?? ""]: _, ...others } = selecting.facets;
  const windowed = time !== null && viewIn(page.variables, time).kind === "year" ? [time] : [];
  return (
    <SelectingProvider value={{ ...selecting, facets: others }}>
      <ViewForm
        title={messages.text("trends")}
        lead={messages.text("trends-lead")}
        address={`${page.map.address}${trendsView.path}`}
        says={windowed}
      >
        <TrendsChoices {...body} />
      </ViewForm>
      {model === null ? (
        <p className="nothing">{messages.text("trend-none")}</p>
      ) : (
        <TrendFigure
          map={page.map}
          model={model}
          selection={{ where: state.where, query: state.query }}
          query={trendsQuery(state)}
          addressOf={selecting.addressOf}
          go={selecting.go}
        />
      )}
    </SelectingProvider>
  );
}
