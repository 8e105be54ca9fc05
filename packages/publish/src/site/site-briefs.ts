import { type BriefFormat, briefFormats } from "@mapwright/usecases";
import type { Language } from "@mapwright/web";
import { briefPress } from "../brief/index.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** A brief as a file of a site. */
export interface SiteBrief {
  readonly language: Language;
  readonly format: BriefFormat;
  /** `en/brief.pdf`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The brief in every language and form. Its numbers lead to the list beside it, which stands in the pages at `listing`; files
 * that travel alone name the site's home.
 */
export async function siteBriefs(
  order: SiteOrder,
  listing: (language: Language) => string,
): Promise<readonly SiteBrief[]> {
  const { map, home, languages, template } = order;
  const press = briefPress();
  const made: SiteBrief[] = [];
  for (const language of languages)
    for (const format of briefFormats) {
      const folder = home === null ? "" : `${home}/releases/${releaseOf(order)}/${language}/`;
      const address = format === "html" ? listing(language) : `${folder}explore.html`;
      const asked = { map, template, language, where: [], address, listing: address, now: new Date(0) };
      const { content } = await press.render(asked, format);
      made.push({ language, format, path: `${language}/brief.${format}`, content });
    }
  return made;
}
