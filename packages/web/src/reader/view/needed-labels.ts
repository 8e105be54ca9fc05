import type { Selection } from "../selection/selection.ts";
import type { View } from "./view.ts";

/** The variables whose categories a view names in a state; undefined where it may name all of its page. */
export function namedIn<Setup, State extends Selection, Answer>(
  view: View<string, Setup, State, Answer>,
  setup: Setup,
  state: State,
): ReadonlySet<string> | undefined {
  if (!view.named) return undefined;
  return new Set([...view.named(state, setup), ...state.where.map(({ variable }) => variable)]);
}
