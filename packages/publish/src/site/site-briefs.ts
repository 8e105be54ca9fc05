import { briefFormats } from "@mapwright/usecases";
import { briefPress } from "../brief/index.ts";
import type { SiteFile } from "./site-file.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** The brief in every language and form. Its numbers lead to the list beside it; files that travel alone name the site's home. */
export async function* siteBriefs(order: SiteOrder): AsyncGenerator<SiteFile> {
  const { map, home, languages, template } = order;
  const press = briefPress();
  for (const language of languages)
    for (const format of briefFormats) {
      const folder =
        home === null || format === "html" ? "" : `${home}/releases/${releaseOf(order)}/${language}/`;
      const { content } = await press.render(
        {
          map,
          template,
          language,
          where: [],
          address: `${folder}explore.html`,
          listing: `${folder}explore.html`,
          now: new Date(0),
        },
        format,
      );
      yield { path: `${language}/brief.${format}`, content };
    }
}
