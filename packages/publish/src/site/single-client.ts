import { existsSync, readFileSync } from "node:fs";
import { assetsFrom } from "@mapwright/web";
import { builtClient, fontsOf, notBuilt } from "./client.ts";

const ofSingle = new URL("../../../web/dist-single/single.js", import.meta.url);

/** The built client as one file carries it: texts that stand inside of the page. */
export interface SingleClient {
  /** Every style, with the fonts in it. */
  readonly style: string;
  /** Sets the theme before the first paint. */
  readonly theme: string;
  readonly script: string;
}

/** Reads the built client for a site of one file. Refused with `client-not-built` where it is not there. */
export function singleClient(): SingleClient {
  const { manifest, file } = builtClient();
  if (!existsSync(ofSingle)) throw notBuilt();
  const { theme, styles } = assetsFrom(manifest, "");
  return {
    style: styles.map((style) => withFonts(file(style).toString("utf8"), file)).join("\n"),
    theme: file(theme).toString("utf8"),
    script: readFileSync(ofSingle, "utf8"),
  };
}

/** A style sheet with the fonts that it names beside it; older forms of them are left out. */
function withFonts(style: string, file: (path: string) => Buffer): string {
  const current = style.replace(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, "");
  return fontsOf(current).reduce(
    (text, font) =>
      text.replace(
        new RegExp(`url\\("?\\.?/?${font.replace("assets/", "").replaceAll(".", "\\.")}"?\\)`, "g"),
        () => `url(data:font/woff2;base64,${file(font).toString("base64")})`,
      ),
    current,
  );
}
