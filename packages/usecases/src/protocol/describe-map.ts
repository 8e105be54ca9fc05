import { canonicalJson, type MapDescription, mapDescribed, newEvent } from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { mapNamed } from "./create-map.ts";

/** What can be said anew of a map: its address and the letters of its ids are for ever. */
export type NewDescription = Omit<MapDescription, "slug" | "idPrefix">;

/** Describes a map anew; what it says already is no entry in the log. Releases keep what they were frozen with. */
export async function describeMap(
  { store, actor }: Pick<Context, "store" | "actor">,
  map: string,
  said: NewDescription,
): Promise<{ map: string; changed: boolean }> {
  return await store.transact(actor, async (writer) => {
    const { description: before } = await mapNamed(writer, map);
    const description = { ...said, slug: before.slug, idPrefix: before.idPrefix };
    const changed = canonicalJson(description) !== canonicalJson(before);
    if (changed) await writer.append([newEvent(mapDescribed, map, { description })]);
    return { map, changed };
  });
}
