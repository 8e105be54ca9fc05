import type { Language } from "../../messages/languages.ts";
import type { Assets } from "./assets.ts";
import { type SiteFrame, siteHref } from "./site.ts";

/** What every page knows about where it stands. */
export interface Frame {
  readonly language: Language;
  /** The language came from the address (`?lang=`), so links carry it on. */
  readonly languageInAddress: boolean;
  /** Put before every address of this installation: `""`, or `/base`, never with a closing slash. */
  readonly root: string;
  /** Scheme and host, where this page is served from one: `https://maps.example`. */
  readonly origin?: string | undefined;
  /** Path and query of this page below `root`, without `lang`: `/maps/ai-watch/explore?q=bus`. */
  readonly address: string;
  /** The name of the installation. */
  readonly installation: string;
  readonly assets: Assets;
  /** There is a server where people sign in; a site of files has none. */
  readonly hasAccounts?: boolean;
  /** The number of the last release, on pages of an earlier one; a site finds out by itself. */
  readonly newer?: number | undefined;
  /** The page stands in a folder of files; absent on a server. */
  readonly site?: SiteFrame;
}

/** The address to write into a link: `root` before it, and the language when it was chosen by address. */
export function hrefOf(frame: Frame, address: string): string {
  if (frame.site) return siteHref(frame.site, frame.language, address);
  return frame.languageInAddress ? hrefIn(frame, address, frame.language) : `${frame.root}${address}`;
}

/** The address to send a form to, which carries the language in a field of its own. */
export function actionOf(frame: Frame, address: string): string {
  return frame.site ? hrefOf(frame, address) : `${frame.root}${address}`;
}

/** The same page of a map's last release. */
export function latestOf(address: string): string {
  return address.replace(/^(\/maps\/[^/?]+)\/releases\/\d+/, "$1");
}

/** The same page in another language. */
export function hrefIn(frame: Frame, address: string, language: Language): string {
  if (frame.site) return siteHref(frame.site, language, address);
  const [rest = "", anchor] = address.split("#");
  const joined = `${frame.root}${rest}${rest.includes("?") ? "&" : "?"}lang=${language}`;
  return anchor === undefined ? joined : `${joined}#${anchor}`;
}
