import { type Atlas, atlasOf, decodeTable, textIndexOnce } from "@mapwright/atlas";
import { answerExplore, type ExploreAnswer } from "../reader/explore/answer.ts";
import { finderOf } from "../reader/explore/finder.ts";
import type { ExploreSetup } from "../reader/explore/setup.ts";
import { type ExploreState, exploreStateFrom } from "../reader/explore/state.ts";

/** Answers the explorer's questions inside the page; the only place of the client that knows the atlas. */
export interface Engine {
  answer(state: ExploreState): ExploreAnswer;
  stateFrom(parameters: URLSearchParams): ExploreState;
}

/** Fetches a serialised table and makes it ready. Throws when it cannot be fetched or read. */
export async function loadEngine(address: string, setup: ExploreSetup): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The table at ${address} answered ${response.status}.`);
  return engineOf(atlasOf(decodeTable(new Uint8Array(await response.arrayBuffer()))), setup);
}

function engineOf(atlas: Atlas, setup: ExploreSetup): Engine {
  const find = finderOf(textIndexOnce(atlas.table));
  return {
    answer: (state) => answerExplore(atlas, find, setup, state),
    stateFrom: (parameters) => exploreStateFrom(parameters, atlas.table).state,
  };
}
