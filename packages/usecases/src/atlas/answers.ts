import type { countFacets, crossTabulate, listClosedRounds, searchInitiatives } from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import { askedOf, searchMap } from "./ask.ts";
import { loadMap } from "./load-map.ts";

export const atlasAnswers = {
  "atlas.facets": async (desk: Desk, input: Input<typeof countFacets>) => {
    const map = await loadMap(desk, input);
    const { where, within } = askedOf(map, input);
    return { output: map.atlas.facets(where, { within, variables: input.variable }), release: map.release };
  },
  "atlas.cross": async (desk: Desk, input: Input<typeof crossTabulate>) => {
    const map = await loadMap(desk, input);
    const { rows, cols: columns, layers } = input;
    return {
      output: map.atlas.cross({ rows, columns, layers, ...askedOf(map, input) }),
      release: map.release,
    };
  },
  "agreement.published": async (desk: Desk, input: Input<typeof listClosedRounds>) => {
    const { release } = await loadMap(desk, input);
    return { output: { rounds: await desk.shelf.rounds.of(input.map, release?.frozen_at) }, release };
  },
  "atlas.search": async (desk: Desk, input: Input<typeof searchInitiatives>) => {
    const map = await loadMap(desk, input);
    return { output: searchMap(map, input, input.limit, input.offset), release: map.release };
  },
};
