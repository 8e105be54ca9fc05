import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../messages/languages.ts";
import { messagesIn } from "../../messages/messages-in.ts";
import type { FigureTheme } from "../paint.ts";
import { ShareBarsSvg } from "./figure.tsx";
import type { ShareBarsModel } from "./model.ts";

export interface ShareBarsSvgOptions {
  readonly language: Language;
  /** In pixels, 680 when absent. */
  readonly width?: number | undefined;
  readonly theme: FigureTheme;
  readonly id: string;
  /** The id of the text that names it; the one of its figure's caption when absent. */
  readonly labelledBy?: string | undefined;
  readonly hrefOf?: ((bar: number) => string) | undefined;
}

/** Draws bars as SVG text, to stand in a document that says what they show; equal input gives equal text. */
export function shareBarsSvg(model: ShareBarsModel, { language, ...options }: ShareBarsSvgOptions): string {
  return renderToStaticMarkup(
    createElement(ShareBarsSvg, { model, messages: messagesIn(language), ...options }),
  );
}
