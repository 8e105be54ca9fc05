import type { Selection } from "../selection/selection.ts";
import type { Selecting } from "../selection/selection-context.tsx";
import type { SelectionAnswer } from "./selection-answer.ts";
import type { View, ViewBody, ViewPage } from "./view.ts";

/**
 * The selection of a view for its filters. `selecting` gives the state with another selection; without it nothing else of
 * the state changes.
 */
export function selectingOf<
  Kind extends string,
  Setup,
  State extends Selection,
  Answer extends SelectionAnswer,
>(
  view: View<Kind, Setup, State, Answer>,
  { page, state, answer, go }: ViewBody<ViewPage<Kind, Setup, State, Answer>>,
  selecting: (state: State, selection: Selection) => State = (before, selection) => ({
    ...before,
    ...selection,
  }),
): Selecting {
  return {
    selection: state,
    total: answer.total,
    of: answer.of,
    variables: page.variables,
    facets: answer.facets,
    problems: page.problems,
    addressOf: (selection) =>
      `${page.map.address}${view.path}${view.query(selecting(state, selection), page.setup)}`,
    go: go && ((selection) => go(selecting(state, selection))),
  };
}
