import type { Language } from "../../messages/languages.ts";
import { jsonAt } from "../../reader/frame/bytes-at.ts";
import type { SinglePlace } from "../../reader/frame/single-place.ts";
import { packedId } from "../../reader/frame/site.ts";
import type { Page } from "../../reader/page.ts";
import type { PagesBlock, SingleContents } from "../../reader/site/single-parts.ts";

/** Takes a page out of the file; a place that has none is answered with a page that says so. */
export async function pageAt(contents: SingleContents, place: SinglePlace): Promise<Page> {
  const { language, below, query } = place;
  const { frame, heads, pages } = contents;
  const known = pages[language] ?? {};
  const map = heads[language] ?? null;
  // Lists have a page for each question; views read theirs themselves.
  const key = [below + query, below].find((candidate) => Object.hasOwn(known, candidate));
  const block = key === undefined ? undefined : known[key];
  const around = { ...frame, language: spokenIn(contents, language), address: addressOf(contents, place) };
  if (key === undefined || block === undefined) return { kind: "not-found", frame: around, map };
  // The same release of this package wrote the block, from pages without frame and head.
  const page = ((await jsonAt(`#${packedId(block)}`)) as PagesBlock)[key];
  return { ...page, frame: around, map } as Page;
}

/** The address below the root, as a server would have it: links to other languages are made of it. */
function addressOf({ frame }: SingleContents, { below, query }: SinglePlace): string {
  return `${frame.site?.map ?? ""}${below}${query}`;
}

function spokenIn({ frame, pages }: SingleContents, language: Language): Language {
  return pages[language] === undefined ? frame.language : language;
}
