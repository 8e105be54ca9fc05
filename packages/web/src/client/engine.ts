import { atlasOf, decodeTable, type Levels, type Table, textIndexOnce } from "@mapwright/atlas";
import { bytesAt } from "../reader/frame/bytes-at.ts";
import { finderOf } from "../reader/selection/finder.ts";
import type { Asking } from "../reader/view/view.ts";

/** What a view asks inside the page; the only place of the client that makes an atlas. */
export interface Engine extends Asking {
  readonly table: Table;
  /** Whether words can be sought: the texts of the table come after its counts, or never for a large map. */
  readonly hasTexts: boolean;
  readonly levels: Levels;
}

/** Fetches what is counted of a table and makes it ready. Throws when it cannot be fetched or read. */
export async function loadEngine(address: string, levels: Levels): Promise<Engine> {
  return engineOf(await fetchedTable(address), false, levels);
}

/** The same with the texts of the table. */
export async function withTexts({ table, levels }: Engine, address: string): Promise<Engine> {
  const texts = await fetchedTable(address);
  return engineOf({ rows: table.rows, columns: [...table.columns, ...texts.columns] }, true, levels);
}

function engineOf(table: Table, hasTexts: boolean, levels: Levels): Engine {
  return {
    table,
    hasTexts,
    levels,
    atlas: atlasOf(table, { levels }),
    find: finderOf(textIndexOnce(table)),
  };
}

async function fetchedTable(address: string): Promise<Table> {
  return decodeTable(await bytesAt(address));
}
