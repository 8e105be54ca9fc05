import { ProblemError } from "@mapwright/domain";
import type { Selection } from "../reader/selection/selection.ts";
import { namedIn } from "../reader/view/needed-labels.ts";
import type { View, ViewPage } from "../reader/view/view.ts";
import type { Engine } from "./engine.ts";

/** A state with its answer, as the body of a view draws it. */
export type Shown<State, Answer> = Pick<
  ViewPage<string, unknown, State & Selection, Answer>,
  "state" | "answer" | "problems" | "variables" | "unnamed"
>;

/**
 * The answer computed in the page, after what it shows; undefined where the engine has not come, or where texts or labels
 * are missing that are asked for.
 */
export function answeredHere<Setup, State extends Selection, Answer>(
  view: View<string, Setup, State, Answer>,
  engine: Engine | undefined,
  setup: Setup,
  state: State,
  { variables, unnamed }: Shown<State, Answer>,
): Shown<State, Answer> | undefined {
  if (!engine || (state.query !== "" && !engine.hasTexts)) return undefined;
  const named = namedIn(view, setup, state);
  if (unnamed?.some((variable) => named?.has(variable))) return undefined;
  try {
    return { state, answer: view.answer(engine, setup, state), problems: [], variables, unnamed };
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** The answer of the server: the JSON form of the page at an address. Throws when there is none. */
export async function answeredThere<State extends Selection, Answer>(
  address: string,
  signal: AbortSignal,
): Promise<Shown<State, Answer>> {
  const response = await fetch(address, { headers: { Accept: "application/json" }, signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // The same release of this package wrote it from the page that this view is the page of.
  return (await response.json()) as Shown<State, Answer>;
}
