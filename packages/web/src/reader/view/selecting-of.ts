import type { Selection } from "../selection/selection.ts";
import type { Selecting } from "../selection/selection-context.tsx";
import type { SelectionAnswer } from "./selection-answer.ts";
import type { View, ViewBody, ViewPage } from "./view.ts";

/** The selection of a view for its filters, where another selection changes nothing else of the state. */
export function selectingOf<
  Kind extends string,
  Setup,
  State extends Selection,
  Answer extends SelectionAnswer,
>(
  view: View<Kind, Setup, State, Answer>,
  { page, state, answer, go }: ViewBody<ViewPage<Kind, Setup, State, Answer>>,
): Selecting {
  return {
    selection: state,
    total: answer.total,
    of: answer.of,
    variables: page.variables,
    facets: answer.facets,
    problems: page.problems,
    addressOf: (selection) =>
      `${page.map.address}${view.path}${view.query({ ...state, ...selection }, page.setup)}`,
    go: go && ((selection) => go({ ...state, ...selection })),
  };
}
