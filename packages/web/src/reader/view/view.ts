import type { Atlas, Table } from "@mapwright/atlas";
import type { Problem } from "@mapwright/domain";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Finder } from "../selection/finder.ts";
import type { Read, Selection } from "../selection/selection.ts";
import type { VariableView } from "../variable-view.ts";

/** What a view asks: the atlas over the whole map, and its words. */
export interface Asking {
  readonly atlas: Atlas;
  readonly find: Finder;
}

/**
 * One way to read a map: an address gives a state, the atlas gives the state's answer, and the body draws it. All three
 * are pure, so that the server and the page give the same; every view carries the same selection in its address.
 *
 * `Setup` is what the map's description and codebook offer this view (which variables, which texts), worked out once
 * on the server.
 */
export interface View<Kind extends string, Setup, State extends Selection, Answer> {
  readonly kind: Kind;
  /** Below the map's address: `/explore`. */
  readonly path: `/${string}`;
  /** Reads the query part of an address; what cannot be understood is left out and told. */
  stateFrom(parameters: URLSearchParams, table: Table, setup: Setup): Read<State>;
  /** The query part of the canonical address, with its `?`; empty for the first look. */
  query(state: State, setup: Setup): string;
  /** Throws a ProblemError where the atlas does. */
  answer(asking: Asking, setup: Setup, state: State): Answer;
  /**
   * The variables whose categories the body names in a state, beside those that are selected by. A page then leaves the labels
   * of other long lists behind; without it the body may name all variables of its page.
   */
  named?(state: State, setup: Setup): readonly string[];
}

/** The page of a view. */
export interface ViewPage<Kind extends string, Setup, State extends Selection, Answer> {
  readonly kind: Kind;
  readonly frame: Frame;
  readonly map: MapHead;
  readonly variables: readonly VariableView[];
  /** Those of `variables` whose categories stayed behind, as long lists that this state does not name. */
  readonly unnamed?: readonly string[] | undefined;
  readonly setup: Setup;
  readonly state: State;
  readonly answer: Answer;
  /** What was wrong with the address; the answer leaves it out. */
  readonly problems: readonly Problem[];
  /** The serialised table, for answers in the page; null when it is too large or absent. */
  readonly table: TableAddress | null;
}

/** Where the two parts of a serialised table are. */
export interface TableAddress {
  readonly rows: number;
  /** Everything that is counted, and the names. */
  readonly counts: string;
  /** The other texts; null when there are none or too many to be sent. */
  readonly texts: string | null;
}

/** What a view's body is given: on the server without `go`, where links and forms do it. */
export interface ViewBody<Page extends { readonly state: unknown; readonly answer: unknown }> {
  readonly page: Page;
  readonly state: Page["state"];
  readonly answer: Page["answer"];
  /** Shows another state in the page. */
  readonly go?: ((state: Page["state"]) => void) | undefined;
  /** What can be asked in the page, beside the answer; absent on the server and until the table has come. */
  readonly asking?: Asking | undefined;
}
