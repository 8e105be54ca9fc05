import type { Messages } from "../../messages/messages.ts";
import { crossModel, frequencyModel, type StatisticsModel } from "../../views/statistics/model.ts";
import { viewIn } from "../variable-view.ts";
import type { ViewBody } from "../view/view.ts";
import type { StatisticsPage } from "./statistics-view.ts";

/** What the desk shows; null on a map without categories. */
export function statisticsModelOf(
  { page, state, answer }: Pick<ViewBody<StatisticsPage>, "page" | "state" | "answer">,
  messages: Messages,
): StatisticsModel | null {
  if (state.variable === null || answer.frequencies === null) return null;
  const variable = viewIn(page.variables, state.variable);
  if (state.by === null || answer.cross === null)
    return frequencyModel(answer.frequencies, answer.total, variable, messages);
  return crossModel(answer.cross, answer.comparison, variable, viewIn(page.variables, state.by), state.of);
}
