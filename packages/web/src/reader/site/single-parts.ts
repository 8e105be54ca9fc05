import type { Levels } from "@mapwright/atlas";
import type { Language } from "../../messages/languages.ts";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Page } from "../page.ts";
import type { TableAddress } from "../view/view.ts";

type LevelsOf = Levels extends ReadonlyMap<string, infer Of> ? Of : never;

/** The name of the block, in a site of one file, that says where everything else in it is. */
export const contentsBlock = "contents";

/** What a site of one file holds beside its first page. Blocks are told by name; `packedId` gives the id. */
export interface SingleContents {
  /** Of the first page; other pages differ in language and address. */
  readonly frame: Frame;
  /** The head of the map in each language. */
  readonly heads: Readonly<Partial<Record<Language, MapHead>>>;
  readonly table: TableAddress;
  /** The broader categories of every variable that has some, by variable. */
  readonly levels: readonly (readonly [variable: string, levels: LevelsOf])[];
  /** By language and address below the map's (with its query for lists), the block that holds the page. */
  readonly pages: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
  /** By path, the block that holds a file to take away. */
  readonly files: Readonly<Record<string, string>>;
}

/** A page without what it shares with all others. */
export type BarePage = Omit<Page, "frame" | "map">;

/** What a block of pages holds: pages by their address below the map's. */
export type PagesBlock = Readonly<Record<string, BarePage>>;

/** A page as it stands in a block. */
export function barePage(page: Page): BarePage {
  const { frame: _frame, ...others } = page;
  if (!("map" in others)) return others;
  const { map: _map, ...bare } = others;
  return bare;
}
