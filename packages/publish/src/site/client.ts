import { existsSync, readFileSync } from "node:fs";
import { ProblemError } from "@mapwright/domain";
import { type Assets, assetsFrom } from "@mapwright/web";
import type { SiteFile } from "./site-file.ts";

const built = new URL("../../../web/dist-client/", import.meta.url);
const ofSites = new URL("../../../web/dist-site/reader.js", import.meta.url);

/** The built client as a site carries it. */
export interface SiteClient {
  readonly files: readonly SiteFile[];
  /** The addresses of the files, for a page that has the folder of the release at `up`. */
  assets(up: string): Assets;
}

/** Reads the built client: style sheets with their fonts, and the scripts. Refused with `client-not-built` where it is not there. */
export function siteClient(): SiteClient {
  const { manifest, file } = builtClient();
  if (!existsSync(ofSites)) throw notBuilt();
  const assets = (up: string): Assets => ({
    ...assetsFrom(manifest, `${up}/`),
    client: `${up}/assets/reader.js`,
    chunks: {},
  });
  const { theme, styles, site } = assetsFrom(manifest, "");
  const fonts = styles.flatMap((style) => fontsOf(file(style).toString("utf8")));
  const paths = [theme, ...Object.values(site ?? {}), ...styles, ...new Set(fonts)];
  return {
    assets,
    files: [
      ...paths.map((path) => ({ path, content: file(path) })),
      { path: "assets/reader.js", content: readFileSync(ofSites) },
    ],
  };
}

/** What the pages of a server are built of: its manifest, and each file by its path. Refused with `client-not-built`. */
export function builtClient() {
  const manifest = new URL(".vite/manifest.json", built);
  if (!existsSync(manifest)) throw notBuilt();
  const found: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  return { manifest: found, file: (path: string) => readFileSync(new URL(path, built)) };
}

export function notBuilt(): ProblemError {
  return new ProblemError({
    code: "client-not-built",
    message: "The pages' scripts and styles have not been built.",
    hint: "Run `node scripts/build.mjs` once.",
  });
}

/** The fonts that a style sheet names beside it, where the browser takes them: older forms are left out. */
export function fontsOf(style: string): readonly string[] {
  return [...style.matchAll(/url\("?\.?\/?([\w.-]+\.woff2)"?\)/g)].map(([, file]) => `assets/${file}`);
}
