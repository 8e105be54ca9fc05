import { citationForms, citedRelease } from "@mapwright/domain";
import { knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import { type Language, labelIn, type MapHead } from "@mapwright/web";

/** What the head of every page of a map says; `edition` is the part of the address that names the release. */
export function mapHead(map: LoadedMap, language: Language, edition: string): MapHead {
  const { content, release } = map;
  const cited = release === undefined ? null : citedRelease(content.map, release.manifest);
  const { slug, title, synthetic, licence, attribution } = content.map;
  return {
    slug,
    title: labelIn(title, language, slug),
    address: `/maps/${slug}${edition === "latest" ? "" : `/releases/${edition}`}`,
    edition:
      release === undefined
        ? { kind: "draft" }
        : {
            kind: "release",
            number: release.release,
            frozenAt: release.frozen_at,
            sha256: release.sha256,
            ...(release.withdrawn === null ? {} : { withdrawn: release.withdrawn }),
          },
    synthetic: synthetic === undefined ? null : labelIn(synthetic, language),
    credit: {
      licence: licence ?? null,
      attribution: attribution ?? null,
      citation: cited && citationForms(cited).text,
      cited,
    },
    ...(knowledgeMapVariables(map) === null ? { withoutKnowledgeMap: true } : {}),
    ...(map.table.rows === 0 ? { isEmpty: true } : {}),
  };
}
