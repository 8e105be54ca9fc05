import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../messages/languages.ts";
import { messagesIn } from "../../messages/messages-in.ts";
import type { FigureTheme } from "../paint.ts";
import { KnowledgeMapSvg } from "./figure.tsx";
import type { KnowledgeMapModel } from "./model.ts";

export interface KnowledgeMapSvgOptions {
  readonly language: Language;
  /** In pixels, 1080 when absent; many columns make it wider. */
  readonly width?: number | undefined;
  /** `light` when absent. */
  readonly theme?: FigureTheme | undefined;
  /** The line below: release, licence, source. */
  readonly footer: string;
}

/** Draws a knowledge map as a complete SVG file with title, base and sentence; equal input gives equal text. */
export function knowledgeMapSvg(model: KnowledgeMapModel, options: KnowledgeMapSvgOptions): string {
  const { language, width, theme = "light", footer } = options;
  return renderToStaticMarkup(
    createElement(KnowledgeMapSvg, {
      model,
      messages: messagesIn(language),
      width,
      theme,
      id: "knowledge-map",
      alone: { footer },
    }),
  );
}
