import { memo } from "react";
import { FigureFrame } from "../../views/figure-frame/figure-frame.tsx";
import { FittingPart } from "../../views/figure-frame/fitting-part.tsx";
import { drawingWidths, ResponsiveDrawing } from "../../views/figure-frame/responsive-drawing.tsx";
import { flowFigure } from "../../views/flow-diagram/drawn.tsx";
import { FlowSvg } from "../../views/flow-diagram/flow-svg.tsx";
import { FlowTable } from "../../views/flow-diagram/flow-table.tsx";
import { type FlowStyle, flowStyles } from "../../views/flow-diagram/model.ts";
import { funnelFigure } from "../../views/funnel/drawn.tsx";
import { FunnelSvg } from "../../views/funnel/funnel-svg.tsx";
import { FunnelTable } from "../../views/funnel/funnel-table.tsx";
import { funnelLineText } from "../../views/funnel/model.ts";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { narrowed } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { Choice } from "../view/choice.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import { useVariableChoices } from "../view/variable-choices.ts";
import type { ViewBody } from "../view/view.ts";
import { ViewForm } from "../view/view-form.tsx";
import { type FunnelPage, funnelView } from "./funnel-view.ts";
import { flowModelOf, funnelModelOf } from "./models.ts";
import { funnelQuery } from "./state.ts";

/** Where initiatives were stopped on their way into the Mapping, and the diagrams that reviews print of it. */
export function FunnelBody(body: ViewBody<FunnelPage>) {
  const { page } = body;
  const messages = useMessages();
  return (
    <SelectingProvider value={selectingOf(funnelView, body)}>
      <ViewForm
        title={messages.text("funnel")}
        lead={messages.text("funnel-lead")}
        address={`${page.map.address}${funnelView.path}`}
      >
        <GroupChoice {...body} />
      </ViewForm>
      {page.setup.hasMapping ? (
        <Conversions {...body} />
      ) : (
        <p className="nothing">{messages.text("funnel-none")}</p>
      )}
      {flowStyles.map((style) => (
        <Flow key={style} map={page.map} setup={page.setup} variables={page.variables} style={style} />
      ))}
    </SelectingProvider>
  );
}

function GroupChoice({ page, state, go }: ViewBody<FunnelPage>) {
  const messages = useMessages();
  const choices = useVariableChoices();
  if (state.group === null) return null;
  return (
    <Choice
      name="group"
      label={messages.text("funnel-group")}
      value={state.group}
      options={choices(page.setup.categorical.filter((variable) => variable !== "stage"))}
      onChoose={go && ((group) => go({ ...state, group }))}
    />
  );
}

function Conversions(body: ViewBody<FunnelPage>) {
  const { page, state } = body;
  const messages = useMessages();
  const href = useHref();
  const model = funnelModelOf(body, messages);
  const listing = (selection: Selection) => href(`${page.map.address}${listingOf(selection)}`);
  const among = (place: number): Selection => {
    const code = model.lines[place]?.code ?? null;
    return state.group === null || code === null ? state : narrowed(state, state.group, [code]);
  };
  return (
    <FigureFrame
      map={page.map}
      kind="funnel"
      figure={funnelFigure(model, messages)}
      id="conversion"
      query={funnelQuery(state)}
      table={
        <FunnelTable
          model={model}
          hrefOf={(place, part) =>
            listing(part === "mapping" ? narrowed(among(place), "stage", ["mapping"]) : among(place))
          }
        />
      }
    >
      <ResponsiveDrawing
        id="conversion"
        describe={(place) => funnelLineText(model, messages, place)}
        hint={messages.text("funnel-keys")}
        draw={(width, id) => (
          <FunnelSvg
            model={model}
            messages={messages}
            width={width}
            theme="page"
            id={id}
            hrefOf={(place) => listing(among(place))}
          />
        )}
      />
    </FigureFrame>
  );
}

const flowWidths = { wide: 860, narrow: drawingWidths.narrow } as const;

interface FlowProps extends Pick<FunnelPage, "map" | "setup" | "variables"> {
  readonly style: FlowStyle;
}

/** A diagram of the whole map: no selection changes it. */
const Flow = memo(function Flow({ map, setup, variables, style }: FlowProps) {
  const messages = useMessages();
  const model = flowModelOf({ setup, variables }, style, messages);
  return (
    <FigureFrame
      map={map}
      kind={style}
      figure={flowFigure(model, messages)}
      id={style}
      query=""
      table={<FlowTable model={model} />}
    >
      <div className="flow">
        {(["wide", "narrow"] as const).map((size) => {
          const id = `${style}-${size}`;
          return (
            <FittingPart key={size} id={id} size={size}>
              <FlowSvg model={model} messages={messages} width={flowWidths[size]} theme="page" id={id} />
            </FittingPart>
          );
        })}
      </div>
    </FigureFrame>
  );
});
