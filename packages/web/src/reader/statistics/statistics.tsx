import { Fragment } from "react";
import { FigureFrame } from "../../views/figure-frame/figure-frame.tsx";
import { ResponsiveDrawing } from "../../views/figure-frame/responsive-drawing.tsx";
import { statisticsFigure } from "../../views/statistics/drawn.tsx";
import { cellText, mostGroups, StatisticsSvg } from "../../views/statistics/statistics-svg.tsx";
import { StatisticsTable } from "../../views/statistics/statistics-table.tsx";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { narrowed } from "../selection/change.ts";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { Choice } from "../view/choice.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import { choosable, useVariableChoices } from "../view/variable-choices.ts";
import type { ViewBody } from "../view/view.ts";
import { ViewForm } from "../view/view-form.tsx";
import { shareBases, statisticsQuery } from "./state.ts";
import { statisticsModelOf } from "./statistics-model.ts";
import { type StatisticsPage, statisticsView } from "./statistics-view.ts";

/** Counting for oneself: frequencies, cross-tables, and whether groups differ by more than chance. */
export function StatisticsBody(body: ViewBody<StatisticsPage>) {
  const { page } = body;
  const messages = useMessages();
  return (
    <SelectingProvider value={selectingOf(statisticsView, body)}>
      <ViewForm
        title={messages.text("statistics")}
        lead={messages.text("statistics-lead")}
        address={`${page.map.address}${statisticsView.path}`}
      >
        <StatisticsChoices {...body} />
      </ViewForm>
      <StatisticsFigure {...body} />
    </SelectingProvider>
  );
}

function StatisticsChoices({ page, state, go }: ViewBody<StatisticsPage>) {
  const messages = useMessages();
  const choices = useVariableChoices();
  const { categorical } = page.setup;
  const { variable, by, of } = state;
  if (variable === null) return null;
  return (
    <>
      <Choice
        name="variable"
        label={messages.text("variable")}
        value={variable}
        options={choices(categorical)}
        onChoose={go && ((value) => go({ ...state, variable: value, by: by === value ? null : by }))}
      />
      <Choice
        name="by"
        label={messages.text("compared-by")}
        value={by ?? ""}
        options={[
          choosable("", messages.text("nothing-else")),
          ...choices(categorical.filter((code) => code !== variable)),
        ]}
        onChoose={go && ((value) => go({ ...state, by: value === "" ? null : value }))}
      />
      <Choice
        name="of"
        label={messages.text("shares-of")}
        value={of}
        options={shareBases.map((base) => choosable(base, messages.text(`shares-of-${base}`)))}
        onChoose={
          go && ((value) => go({ ...state, of: shareBases.find((base) => base === value) ?? "column" }))
        }
      />
    </>
  );
}

function StatisticsFigure(body: ViewBody<StatisticsPage>) {
  const { page, state } = body;
  const messages = useMessages();
  const href = useHref();
  const model = statisticsModelOf(body, messages);
  if (model === null) return <p className="nothing">{messages.text("statistics-none")}</p>;
  const listing = (row: number, group: number) => {
    const inRow = narrowed(state, model.variable.code, [model.rows[row]?.code ?? ""]);
    const code = model.by === null ? undefined : model.groups[group]?.code;
    const chosen = model.by === null || code === undefined ? inRow : narrowed(inRow, model.by.code, [code]);
    return href(`${page.map.address}${listingOf(chosen)}`);
  };
  return (
    <FigureFrame
      map={page.map}
      kind="statistics"
      figure={statisticsFigure(model, messages)}
      id="statistics"
      query={statisticsQuery(state)}
      table={null}
    >
      <ResponsiveDrawing
        id="statistics"
        describe={(row, group) => cellText(model, messages, row, group)}
        hint={messages.text("statistics-keys")}
        draw={(width, id) => (
          <StatisticsSvg
            model={model}
            messages={messages}
            width={width}
            theme="page"
            id={id}
            hrefOf={listing}
          />
        )}
      />
      {model.by !== null && model.groups.length > mostGroups && (
        <p className="small">
          {messages.text("trend-some-drawn", { count: mostGroups, of: model.groups.length })}
        </p>
      )}
      <StatisticsTable model={model} hrefOf={listing} />
      <p className="small">
        {messages.text("statistics-defined")}{" "}
        {[model.variable, ...(model.by === null ? [] : [model.by])].map(({ code, label }, place) => (
          <Fragment key={code}>
            {place > 0 && ", "}
            <a href={href(`${page.map.address}/codebook#${code}`)}>
              <DataText label={label} />
            </a>
          </Fragment>
        ))}
      </p>
    </FigureFrame>
  );
}
