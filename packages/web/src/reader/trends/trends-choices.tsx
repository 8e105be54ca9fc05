import { useMessages } from "../frame/context.tsx";
import { RangeFacet } from "../selection/range-facet.tsx";
import { useViewOf } from "../selection/selection-context.tsx";
import { Choice } from "../view/choice.tsx";
import { choosable, useVariableChoices } from "../view/variable-choices.ts";
import type { ViewBody } from "../view/view.ts";
import { measures, trendForms } from "./state.ts";
import type { TrendsPage } from "./trends-view.ts";

/** Time, variable, counts or shares, bars or lines, and the window in years. */
export function TrendsChoices({ page, state, answer, go }: ViewBody<TrendsPage>) {
  const messages = useMessages();
  const choices = useVariableChoices();
  const viewOf = useViewOf();
  const { time, by, form, measure } = state;
  if (time === null) return null;
  const facet = answer.facets[time];
  return (
    <>
      <Choice
        name="time"
        label={messages.text("over-time")}
        value={time}
        options={choices(page.setup.times)}
        onChoose={go && ((value) => go({ ...state, time: value, by: by === value ? null : by }))}
      />
      <Choice
        name="by"
        label={messages.text("divided-by")}
        value={by ?? ""}
        options={[
          choosable("", messages.text("nothing-else")),
          ...choices(page.setup.categorical.filter((code) => code !== time)),
        ]}
        onChoose={
          go &&
          ((value) =>
            go({ ...state, by: value === "" ? null : value, measure: value === "" ? "count" : measure }))
        }
      />
      <Choice
        name="measure"
        label={messages.text("measure")}
        value={measure}
        options={measures.map((name) => choosable(name, messages.text(`trend-measure-${name}`)))}
        onChoose={
          go && ((value) => go({ ...state, measure: by !== null && value === "share" ? "share" : "count" }))
        }
      />
      <Choice
        name="form"
        label={messages.text("drawn-as")}
        value={form}
        options={trendForms.map((name) => choosable(name, messages.text(`form-${name}`)))}
        onChoose={go && ((value) => go({ ...state, form: value === "lines" ? "lines" : "stacked" }))}
      />
      {viewOf(time).kind === "year" && facet && (
        <div className="window-fields">
          <RangeFacet
            view={viewOf(time)}
            facet={facet}
            open={state.where.some(({ variable }) => variable === time)}
          />
        </div>
      )}
    </>
  );
}
