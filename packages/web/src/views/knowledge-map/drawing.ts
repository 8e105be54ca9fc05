import type { Messages } from "../../messages/messages.ts";
import type { FigureTheme } from "../paint.ts";
import type { KnowledgeMapModel } from "./model.ts";

/** A place of the figure: a row and a column, or one of them where the other is null; both null is everything. */
export type HrefOf = (row: number | null, column: number | null) => string;

export interface KnowledgeMapDrawing {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  readonly width?: number | undefined;
  readonly theme: FigureTheme;
  /** Begins the ids inside, so that two figures can stand on one page. */
  readonly id: string;
  /** The id of what names the figure; `${id}-caption` when absent. */
  readonly labelledBy?: string | undefined;
  /** Where the initiatives of a place are listed. With it the figure is a grid of links, without it a picture. */
  readonly hrefOf?: HrefOf | undefined;
  /** Writes title, base and sentence into the picture, and this line below it. */
  readonly alone?: { readonly footer: string } | undefined;
}
