import type { MapDescription } from "../protocol/index.ts";
import { textIn } from "../shared/index.ts";
import type { ReleaseManifest } from "./schema.ts";

/** A release's citation in the forms that reference managers and archives read. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly cff: string;
  readonly datacite: Readonly<Record<string, unknown>>;
}

/** What a citation is made of. */
export interface Cited {
  readonly slug: string;
  /** Of the map. */
  readonly title: string;
  readonly author: string;
  readonly release: number;
  /** Of the release's content. */
  readonly sha256: string;
  readonly frozenAt: string;
  /** Where what is cited is to be found; the hash stands for it when absent. */
  readonly address?: string | undefined;
  /** Which part of the release is meant, in words; the whole when absent. */
  readonly part?: string | undefined;
}

/** What a citation of a release is made of. */
export function citedRelease(map: MapDescription, manifest: ReleaseManifest, address?: string): Cited {
  const title = textIn(map.title, "en")?.text ?? map.slug;
  const { release, sha256, frozenAt } = manifest;
  const author = map.attribution ?? `${title} map team`;
  return { slug: map.slug, title, author, release, sha256, frozenAt, address };
}

/** Makes the citation of a release; the version is the release number, the identifier its content's SHA-256. */
export function citationOf(map: MapDescription, manifest: ReleaseManifest, address?: string): Citation {
  const cited = citedRelease(map, manifest, address);
  return { ...citationForms(cited), datacite: dataciteOf(cited, map) };
}

/** The citation of a release or of a part of it, as a sentence, for BibTeX and as a Citation File (CFF 1.2.0). */
export function citationForms(cited: Cited): Pick<Citation, "text" | "bibtex" | "cff"> {
  const { slug, title, author, release, sha256, frozenAt, address, part } = cited;
  const date = frozenAt.slice(0, 10);
  const year = date.slice(0, 4);
  const name = `${title}, release ${release}${part === undefined ? "" : `: ${part}`}`;
  return {
    text: `${author} (${year}). ${name} [Data set]. ${address ?? `sha256:${sha256}`}`,
    bibtex: [
      `@misc{${slug}-${release}${part === undefined ? "" : "-selection"},`,
      `  author = {{${bibtexText(author)}}},`,
      `  title = {${bibtexText(name)}},`,
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
      `title: ${JSON.stringify(name)}`,
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
  };
}

function dataciteOf(
  { title, author, release, sha256, frozenAt, address }: Cited,
  { language, licence }: MapDescription,
): Readonly<Record<string, unknown>> {
  const date = frozenAt.slice(0, 10);
  return {
    types: { resourceType: "Knowledge map", resourceTypeGeneral: "Dataset" },
    creators: [{ name: author, nameType: "Organizational" }],
    titles: [{ title: `${title}, release ${release}` }],
    publisher: { name: author },
    publicationYear: date.slice(0, 4),
    language,
    version: String(release),
    dates: [{ date, dateType: "Issued" }],
    alternateIdentifiers: [{ alternateIdentifier: sha256, alternateIdentifierType: "SHA-256" }],
    ...(licence === undefined
      ? {}
      : {
          rightsList: [
            {
              rights: licence.name,
              ...(licence.address === undefined ? {} : { rightsUri: licence.address }),
            },
          ],
        }),
    ...(address === undefined ? {} : { url: address }),
    schemaVersion: "http://datacite.org/schema/kernel-4",
  };
}

/** Braces and backslashes would end a BibTeX field early, the others are commands of LaTeX. */
function bibtexText(text: string): string {
  return text.replace(/[{}\\~^]/g, "").replace(/[&%$#_]/g, "\\$&");
}
