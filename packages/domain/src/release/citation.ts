import type { MapDescription } from "../protocol/index.ts";
import { textIn } from "../shared/index.ts";
import type { ReleaseManifest } from "./schema.ts";

/** A release's citation in the forms that reference managers and archives read. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly cff: string;
  readonly datacite: object;
}

/** Makes the citation of a release; the version is the release number, the identifier its content's SHA-256. */
export function citationOf(map: MapDescription, manifest: ReleaseManifest, address?: string): Citation {
  const title = textIn(map.title, "en")?.text ?? map.slug;
  const { release, sha256, frozenAt } = manifest;
  const date = frozenAt.slice(0, 10);
  const year = date.slice(0, 4);
  const author = map.attribution ?? `${title} map team`;
  const where = address ?? `sha256:${sha256}`;
  return {
    text: `${author} (${year}). ${title}, release ${release} [Data set]. ${where}`,
    bibtex: [
      `@misc{${map.slug}-${release},`,
      `  author = {{${bibtexText(author)}}},`,
      `  title = {${bibtexText(title)}, release ${release}},`,
      `  year = {${year}},`,
      `  note = {SHA-256 ${sha256}},`,
      ...(address === undefined ? [] : [`  url = {${address}},`]),
      "}",
      "",
    ].join("\n"),
    cff: [
      "cff-version: 1.2.0",
      "message: Please cite this data set as below.",
      "type: dataset",
      `title: ${JSON.stringify(`${title}, release ${release}`)}`,
      "authors:",
      `  - name: ${JSON.stringify(author)}`,
      `version: ${JSON.stringify(String(release))}`,
      `date-released: ${JSON.stringify(date)}`,
      "identifiers:",
      "  - type: other",
      `    value: ${JSON.stringify(`sha256:${sha256}`)}`,
      ...(address === undefined ? [] : [`url: ${JSON.stringify(address)}`]),
      "",
    ].join("\n"),
    datacite: {
      types: { resourceType: "Knowledge map", resourceTypeGeneral: "Dataset" },
      creators: [{ name: author, nameType: "Organizational" }],
      titles: [{ title: `${title}, release ${release}` }],
      publisher: { name: author },
      publicationYear: year,
      language: map.language,
      version: String(release),
      dates: [{ date, dateType: "Issued" }],
      alternateIdentifiers: [{ alternateIdentifier: sha256, alternateIdentifierType: "SHA-256" }],
      ...(map.licence === undefined
        ? {}
        : {
            rightsList: [
              {
                rights: map.licence.name,
                ...(map.licence.address === undefined ? {} : { rightsUri: map.licence.address }),
              },
            ],
          }),
      ...(address === undefined ? {} : { url: address }),
      schemaVersion: "http://datacite.org/schema/kernel-4",
    },
  };
}

/** Braces and backslashes would end a BibTeX field early, the others are commands of LaTeX. */
function bibtexText(text: string): string {
  return text.replace(/[{}\\~^]/g, "").replace(/[&%$#_]/g, "\\$&");
}
