import { createHash } from "node:crypto";
import { textIn } from "@mapwright/domain";
import { aboutExtract } from "../download/about-extract.ts";
import type { Extract } from "../download/extract.ts";
import type { PackageFile } from "./package-file.ts";

/** Words of schema.org that are younger than the context of RO-Crate 1.1: a reader would drop them and what they say. */
const youngerWords = { creditText: "http://schema.org/creditText", sha256: "http://schema.org/sha256" };

/** RO-Crate 1.1 metadata: the package as a research object, every file with its size, form and hash. */
export function roCrate(extract: Extract, files: readonly PackageFile[]): string {
  const about = aboutExtract(extract);
  const { map } = extract.map.content;
  const author = about.attribution ?? `${about.title} team`;
  const issued = about.release?.frozenAt.slice(0, 10) ?? null;
  const licence = about.licence === null ? null : { "@id": about.licence.address ?? "#licence" };
  const root = {
    "@id": "./",
    "@type": "Dataset",
    name: about.title,
    description: textIn(map.description ?? map.title, extract.language)?.text ?? about.title,
    ...(issued === null ? {} : { datePublished: issued }),
    ...(about.release === null
      ? {}
      : { identifier: `sha256:${about.release.sha256}`, version: String(about.release.number) }),
    ...(licence === null ? {} : { license: licence }),
    ...(about.citation === null ? {} : { creditText: about.citation }),
    ...(about.synthetic === null ? {} : { disambiguatingDescription: about.synthetic }),
    author: { "@id": "#author" },
    hasPart: files.map(({ path }) => ({ "@id": path })),
  };
  const graph = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
      about: { "@id": "./" },
    },
    root,
    { "@id": "#author", "@type": "Organization", name: author },
    ...(about.licence === null
      ? []
      : [{ "@id": about.licence.address ?? "#licence", "@type": "CreativeWork", name: about.licence.name }]),
    ...files.map(({ path, about: description, media, bytes }) => ({
      "@id": path,
      "@type": "File",
      name: path.split("/").at(-1),
      description,
      encodingFormat: media,
      contentSize: String(bytes.length),
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  ];
  const context = ["https://w3id.org/ro/crate/1.1/context", youngerWords];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 1)}\n`;
}
