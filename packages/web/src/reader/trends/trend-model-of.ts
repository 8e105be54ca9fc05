import type { Messages } from "../../messages/messages.ts";
import { type TrendModel, trendModel } from "../../views/trends/model.ts";
import { conditionOn } from "../selection/change.ts";
import { viewIn } from "../variable-view.ts";
import type { ViewBody } from "../view/view.ts";
import type { TrendsPage } from "./trends-view.ts";

/** What the figure of a trends page is drawn from; null where the map has nothing over time. */
export function trendModelOf(
  { page, state, answer }: Pick<ViewBody<TrendsPage>, "page" | "state" | "answer">,
  messages: Messages,
): TrendModel | null {
  const { time, by, measure, form } = state;
  if (time === null || answer.trend === null) return null;
  return trendModel(
    {
      trend: answer.trend,
      time: viewIn(page.variables, time),
      by: by === null ? null : viewIn(page.variables, by),
      measure,
      form,
      window: conditionOn(state, time),
    },
    messages,
  );
}
