import { codebookVersionId, textIn } from "@mapwright/domain";
import { type Extract, extractTitle } from "./extract.ts";

/** What an extract says about itself: enough to cite it, to check it and to make it again. */
export function aboutExtract(extract: Extract) {
  const { map, conditions, q, filter, language, retrievedFrom, citation, initiatives, of } = extract;
  const { content, release } = map;
  const { synthetic, licence, attribution, slug } = content.map;
  return {
    title: extractTitle(extract),
    map: slug,
    release:
      release === undefined
        ? null
        : {
            number: release.release,
            sha256: release.sha256,
            frozenAt: release.frozen_at,
            withdrawn: release.withdrawn,
          },
    codebook: codebookVersionId(content.codebook),
    filter: { where: conditions, q, words: filter === "" ? null : filter, language },
    selected: initiatives.length,
    of,
    synthetic: synthetic === undefined ? null : (textIn(synthetic, language)?.text ?? null),
    licence: licence ?? null,
    attribution: attribution ?? null,
    sources: content.sources,
    citation: citation?.text ?? null,
    retrievedFrom,
  };
}
