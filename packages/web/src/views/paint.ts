import { dark, light, print, type Token } from "../theme/tokens.ts";

/**
 * Where a figure's colours come from: `page` follows the page's custom properties, the others are written out, for a
 * file that stands alone and for programs that do not know custom properties.
 */
export type FigureTheme = "page" | FileTheme;

/** The colours that a file can have, as its address says. */
export const fileThemes = ["light", "dark", "print"] as const;
export type FileTheme = (typeof fileThemes)[number];

/** Gives the colour of a token as an SVG attribute takes it. */
export type Paint = (token: Token) => string;

export function paintOf(theme: FigureTheme): Paint {
  if (theme === "page") return (token) => `var(--${token}, ${light[token]})`;
  const colours = { light, dark, print }[theme];
  return (token) => colours[token];
}
