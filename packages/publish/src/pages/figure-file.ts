import {
  embedAddress,
  type FigureFormat,
  type FigureKind,
  type FileTheme,
  type Frame,
  figureCsv,
  figureSvg,
  frozenHead,
  type MapHead,
  messagesIn,
} from "@mapwright/web";
import type { FoundFigure } from "./figure-of.ts";

/** A figure as a file is asked for it. */
export interface FigureOrder extends FoundFigure {
  readonly kind: FigureKind;
  readonly head: MapHead;
  readonly frame: Frame;
  /** Where the figure is to be found, written at its foot; undefined where nobody knows. */
  readonly address: string | undefined;
  readonly theme?: FileTheme | undefined;
}

/** The content of a figure's file. Equal orders give equal bytes. */
export async function figureFile(
  format: FigureFormat,
  { figure, selection, head, frame, kind, query, address, theme }: FigureOrder,
  toPng: (svg: string) => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  const sheet = () =>
    figureSvg(figure, { map: head, messages: messagesIn(frame.language), theme, selection, address });
  switch (format) {
    case "svg":
      return sheet();
    case "png":
      return await toPng(sheet());
    case "csv":
      return figureCsv(figure.records, head, selection);
    case "json": {
      const { title, sentence, base, records } = figure;
      const embed = frame.site ? undefined : embedAddress(frozenHead(head), kind, query);
      return JSON.stringify({ title, sentence, selection, base, map: head, address, embed, ...records });
    }
  }
}
