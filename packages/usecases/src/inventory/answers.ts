import {
  type correctValueOperation,
  type distinguishInitiatives as distinguishOperation,
  type listDistinctions,
  type listDuplicates as listDuplicatesOperation,
  type listInitiatives,
  type listMerges,
  type listOrganisations,
  type mergeInitiative as mergeOperation,
  ProblemError,
  type showInitiative,
  type undoDistinction as undoDistinctionOperation,
  type undoMerge as undoMergeOperation,
} from "@mapwright/domain";
import { askedOf } from "../atlas/ask.ts";
import { loadMap } from "../atlas/load-map.ts";
import type { Desk, Input } from "../desk.ts";
import type { Context } from "../ports/index.ts";
import { correctValue } from "./correct-value.ts";
import { distinctionsOf, distinguishInitiatives, undoDistinction } from "./distinguish.ts";
import { listDuplicates } from "./list-duplicates.ts";
import { mergeInitiative, mergesOf, undoMerge } from "./merge.ts";

export const inventoryAnswers = {
  "initiatives.list": async (desk: Desk, input: Input<typeof listInitiatives>) => {
    const map = await loadMap(desk, input);
    const { where, within } = askedOf(map, input);
    const selection = map.atlas.select(where, within === undefined ? {} : { within });
    const { sort: by, descending, offset, limit } = input;
    const rows =
      by === undefined
        ? selection.rows().subarray(offset, offset + limit)
        : map.atlas.page(selection, { by, descending, offset, limit });
    const initiatives = [...rows].flatMap((row) => map.initiatives[row] ?? []);
    return { output: { total: selection.total, offset, initiatives }, release: map.release };
  },
  "initiatives.show": async (desk: Desk, input: Input<typeof showInitiative>) => {
    const { content, release } = await loadMap(desk, input);
    const found = content.initiatives.find(({ initiative }) => initiative === input.initiative);
    if (found !== undefined) return { output: found, release };
    throw new ProblemError({
      code: "initiative-unknown",
      message: `The map "${input.map}" has no initiative "${input.initiative}" in this release.`,
      hint: "Search for it by name, or ask another release.",
      value: input.initiative,
    });
  },
  "organisations.list": async (desk: Desk, input: Input<typeof listOrganisations>) => {
    const { content, release } = await loadMap(desk, input);
    return { output: { organisations: content.organisations }, release };
  },
  "values.correct": async (context: Context, input: Input<typeof correctValueOperation>) => ({
    output: await correctValue(context, input),
  }),
  "initiatives.merge": async (context: Context, input: Input<typeof mergeOperation>) => ({
    output: await mergeInitiative(context, input),
  }),
  "merges.undo": async (context: Context, { map, merge, reason }: Input<typeof undoMergeOperation>) => ({
    output: await undoMerge(context, map, merge, reason),
  }),
  "merges.list": async ({ store }: Desk, { map }: Input<typeof listMerges>) => ({
    output: { merges: await store.read((reader) => mergesOf(reader, map)) },
  }),
  "duplicates.list": async (desk: Desk, { map, limit }: Input<typeof listDuplicatesOperation>) => ({
    output: await listDuplicates(desk, map, limit),
  }),
  "initiatives.distinguish": async (context: Context, input: Input<typeof distinguishOperation>) => ({
    output: await distinguishInitiatives(context, input),
  }),
  "distinctions.undo": async (
    context: Context,
    { map, distinction, reason }: Input<typeof undoDistinctionOperation>,
  ) => ({ output: await undoDistinction(context, map, distinction, reason) }),
  "distinctions.list": async ({ store }: Desk, { map }: Input<typeof listDistinctions>) => ({
    output: { distinctions: await store.read((reader) => distinctionsOf(reader, map)) },
  }),
};
