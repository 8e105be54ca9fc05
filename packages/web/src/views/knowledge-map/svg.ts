import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../messages/languages.ts";
import { messagesIn } from "../../messages/messages-in.ts";
import type { FigureTheme } from "../paint.ts";
import type { HrefOf } from "./drawing.ts";
import { KnowledgeMapSvg } from "./figure.tsx";
import type { KnowledgeMapModel } from "./model.ts";
import { type NarrowDrawing, NarrowMap } from "./narrow-map.tsx";

export interface KnowledgeMapSvgOptions {
  readonly language: Language;
  /** In pixels, 1080 when absent; many columns make it wider. */
  readonly width?: number | undefined;
  /** `light` when absent. */
  readonly theme?: FigureTheme | undefined;
  /** Begins the ids inside; `knowledge-map` when absent. */
  readonly id?: string | undefined;
  /** Where the initiatives of a cell, row or column are listed; with it the figure is a grid of links. */
  readonly hrefOf?: HrefOf | undefined;
  /**
   * The line below: release, licence, source. With it the file stands alone and carries title, base and sentence; without
   * it the document around the figure says them.
   */
  readonly footer?: string | undefined;
}

/** Draws a knowledge map as SVG text; equal input gives equal text. */
export function knowledgeMapSvg(model: KnowledgeMapModel, options: KnowledgeMapSvgOptions): string {
  const { language, width, theme = "light", id = "knowledge-map", hrefOf, footer } = options;
  return renderToStaticMarkup(
    createElement(KnowledgeMapSvg, {
      model,
      messages: messagesIn(language),
      width,
      theme,
      id,
      hrefOf,
      alone: footer === undefined ? undefined : { footer },
    }),
  );
}

/** Draws a knowledge map of links for a phone. */
export function narrowMapSvg(
  model: KnowledgeMapModel,
  { language, ...drawing }: Omit<NarrowDrawing, "model" | "messages"> & { readonly language: Language },
): string {
  return renderToStaticMarkup(
    createElement(NarrowMap, { model, messages: messagesIn(language), ...drawing }),
  );
}
