import { type RecordRow, records } from "@mapwright/domain";
import { historiesOf, type LoadedMap, type Store } from "@mapwright/usecases";
import { describing } from "../pages/initiative.ts";
import type { KnownOf } from "../pages/map-pages.ts";

/** What is known of every initiative beside the release, read once. */
export async function knownOfAll(store: Store, { content, release }: LoadedMap): Promise<KnownOf> {
  const { slug } = content.map;
  const { rows, histories } = await store.read(async (reader) => ({
    rows: await reader.rows(records, { where: { map: slug, state: "live" } }),
    histories: await historiesOf(reader, slug, release?.release),
  }));
  const found = new Map<string, RecordRow[]>();
  for (const row of rows) {
    if (row.initiative === null) continue;
    const known = found.get(row.initiative);
    if (known === undefined) found.set(row.initiative, [row]);
    else known.push(row);
  }
  return (map, initiative) =>
    Promise.resolve({
      records: describing(map, initiative).flatMap((one) => found.get(one) ?? []),
      history: histories.get(initiative) ?? [],
    });
}
