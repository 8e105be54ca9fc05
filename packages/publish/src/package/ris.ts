import { type ReleaseContent, type ReleaseManifest, textIn } from "@mapwright/domain";

/** Tags of one reference in the order they are written. */
type Tags = readonly (readonly [tag: string, value: string | null | undefined])[];

/** One reference of RIS: lines end with CR LF, values stay on one line. */
function risReference(type: string, tags: Tags): string {
  const lines = tags.flatMap(([tag, value]) => {
    const text = value?.replace(/\s+/g, " ").trim() ?? "";
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return [`TY  - ${type}\r\n`, ...lines, "ER  - \r\n"].join("");
}

/** The sources of a release as RIS data sets, so that reference managers can cite them. */
export function sourcesRis({ sources }: ReleaseContent, language: string): string {
  return sources
    .map(({ source, title, address, licence, attribution }) =>
      risReference("DATA", [
        ["ID", source],
        ["TI", textIn(title, language)?.text ?? source],
        ["AU", attribution === null ? null : `${attribution.replaceAll(",", ";")},`],
        ["UR", address],
        ["N1", licence === null ? null : `Licence: ${licence}`],
      ]),
    )
    .join("\r\n");
}

/** A release as one RIS data set. */
export function releaseRis(
  { map }: ReleaseContent,
  { release, sha256, frozenAt }: ReleaseManifest,
  address: string | null,
): string {
  const title = textIn(map.title, "en")?.text ?? map.slug;
  return risReference("DATA", [
    ["ID", `${map.slug}-${release}`],
    ["TI", `${title}, release ${release}`],
    ["AU", `${(map.attribution ?? `${title} map team`).replaceAll(",", ";")},`],
    ["PY", frozenAt.slice(0, 4)],
    ["DA", frozenAt.slice(0, 10).replaceAll("-", "/")],
    ["ET", String(release)],
    ["UR", address],
    ["N1", `SHA-256 ${sha256}`],
  ]);
}
