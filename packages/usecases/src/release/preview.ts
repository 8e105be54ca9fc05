import { codebookVersionId } from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { contentChanges } from "./compare.ts";
import { contentOf } from "./content-of.ts";
import { keptContent, lastRelease } from "./freeze.ts";

/** What the next release would change against the last one, withdrawn or not: nothing is frozen. */
export async function previewRelease(context: Context, { map }: { readonly map: string }) {
  return await context.store.read(async (reader) => {
    const content = await contentOf(reader, map);
    const last = await lastRelease(reader, map);
    const before =
      last === undefined ? undefined : { release: last.release, content: await keptContent(reader, last) };
    return {
      map,
      since: last?.release ?? null,
      release: (last?.release ?? 0) + 1,
      codebook: { before: last?.manifest.codebook ?? null, after: codebookVersionId(content.codebook) },
      ...contentChanges(before, content),
    };
  });
}
