import type { LikelyDuplicate } from "@mapwright/atlas";
import { distinctions, duplicatesOf, merges } from "@mapwright/domain";
import { found } from "../atlas/shelf.ts";
import type { Desk } from "../desk.ts";
import { likelyHere } from "./likely-finder.ts";

/** A pair that may be the same initiative, with what speaks for it; the ids in the order of the map. */
export interface ListedDuplicate {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
  readonly factors: LikelyDuplicate["factors"];
}

/** The pairs that look most alike in the draft of a map, without those that were found to be the same or different. */
export async function listDuplicates(
  { shelf, store, likely = likelyHere }: Pick<Desk, "shelf" | "store" | "likely">,
  map: string,
  limit: number,
): Promise<{ compared: number; total: number; pairs: readonly ListedDuplicate[] }> {
  const { standing, alike } = await found(await shelf.load(map, "draft"), likely);
  const isDifferent = await store.read(async (reader) => {
    const { survivorOf } = duplicatesOf(await reader.rows(merges, { where: { map } }));
    const told = await reader.rows(distinctions, { where: { map, state: "different" } });
    // What was told apart from a duplicate is told apart from the initiative that it is, too.
    const known = new Set(
      told.flatMap(({ initiative, other }) => {
        const [one, two] = [survivorOf(initiative), survivorOf(other)];
        return [`${one} ${two}`, `${two} ${one}`];
      }),
    );
    return (one: string, other: string) => known.has(`${one} ${other}`);
  });
  const pairs = alike.flatMap(({ one: first, other: second, likeness, factors }): ListedDuplicate[] => {
    const [one = "", other = ""] = [standing[first]?.initiative, standing[second]?.initiative];
    return isDifferent(one, other) ? [] : [{ one, other, likeness, factors }];
  });
  return { compared: standing.length, total: pairs.length, pairs: pairs.slice(0, limit) };
}
