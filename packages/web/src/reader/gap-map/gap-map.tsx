import { FigureFrame } from "../../views/figure-frame/figure-frame.tsx";
import { gapMapFigure } from "../../views/gap-map/drawn.tsx";
import { gapMapBase } from "../../views/gap-map/model.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { listerOf } from "../view/cell-listing.ts";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ViewForm } from "../view/view-form.tsx";
import { GapMapChoices } from "./gap-map-choices.tsx";
import { GapMapGrid } from "./gap-map-grid.tsx";
import { gapMapModelOf } from "./gap-map-model.ts";
import { type GapMapPage, gapMapView } from "./gap-map-view.ts";
import { cellSelection, linesListing } from "./lines-listing.ts";
import { type GapMapState, gapMapQuery } from "./state.ts";

/** Where initiatives are, and what kind of gap the empty and thin places are. */
export function GapMapBody(body: ViewBody<GapMapPage>) {
  const { page } = body;
  const messages = useMessages();
  return (
    <SelectingProvider value={selectingOf(gapMapView, body)}>
      <ViewForm
        title={messages.text("gap-map")}
        lead={messages.text("gap-map-lead")}
        address={`${page.map.address}${gapMapView.path}`}
      >
        <GapMapChoices {...body} />
      </ViewForm>
      <GapMapFigure {...body} />
    </SelectingProvider>
  );
}

function GapMapFigure(body: ViewBody<GapMapPage>) {
  const { page, state, go, asking } = body;
  const messages = useMessages();
  const href = useHref();
  const model = gapMapModelOf(body);
  if (model === null) return <p className="nothing">{messages.text("gap-impossible")}</p>;
  const listing = linesListing(state, model);
  const lister = listerOf({ page, go, asking }, href);
  return (
    <FigureFrame
      map={page.map}
      kind="gap-map"
      // The rules of the gaps stand in the legend.
      figure={{ ...gapMapFigure(model, messages), base: gapMapBase(model, messages) }}
      id="gap-map"
      query={gapMapQuery(state)}
      table={null}
    >
      <GapMapGrid
        model={model}
        id="gap-map-cells"
        hrefOf={(row, column) => href(`${page.map.address}${listing(row, column)}`)}
        foldHref={(group) =>
          href(`${page.map.address}${gapMapView.path}${gapMapQuery(toggledGroup(state, group))}`)
        }
        listOf={lister && ((row, column) => lister(cellSelection(state, model, row, column)))}
        onFold={go && ((group) => go(toggledGroup(state, group)))}
      />
    </FigureFrame>
  );
}

function toggledGroup(state: GapMapState, group: string): GapMapState {
  const { open } = state;
  return {
    ...state,
    open: open.includes(group) ? open.filter((other) => other !== group) : [...open, group],
  };
}
