import { atlasOf, decodeTable, type Table, textIndexOnce } from "@mapwright/atlas";
import { finderOf } from "../reader/selection/finder.ts";
import type { Asking } from "../reader/view/view.ts";

/** What a view asks inside the page; the only place of the client that makes an atlas. */
export interface Engine extends Asking {
  readonly table: Table;
}

/** Fetches a serialised table and makes it ready. Throws when it cannot be fetched or read. */
export async function loadEngine(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The table at ${address} answered ${response.status}.`);
  const table = decodeTable(new Uint8Array(await response.arrayBuffer()));
  return { table, atlas: atlasOf(table), find: finderOf(textIndexOnce(table)) };
}
