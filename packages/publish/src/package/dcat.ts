import { createHash } from "node:crypto";
import { textIn } from "@mapwright/domain";
import type { Extract } from "../download/extract.ts";
import {
  fileTypeAddress,
  languageAddress,
  publicAccess,
  societyTheme,
  societyThemeName,
} from "../shared/eu-authorities.ts";
import { inLanguages, iri, plain, type Subject, type Term, typed } from "../shared/rdf.ts";
import type { PackageFile } from "./package-file.ts";

/** A file as a distribution: what it is, and where it is loaded from. */
export type Distribution = Pick<PackageFile, "path" | "about" | "media"> & {
  readonly address: string;
  readonly bytes?: Uint8Array;
};

/**
 * A release as a data set of DCAT-AP 3 (SEMIC), with its publisher, contact, distributions and checksums. `base` is the address
 * of the release's page, or empty in a package, where addresses are relative to it.
 */
export function dcatDataset(
  extract: Extract,
  base: string,
  distributions: readonly Distribution[],
): readonly Subject[] {
  const { content, release } = extract.map;
  const { map, codebook, sources } = content;
  const languages = [...new Set([map.language, ...Object.keys(map.title)])];
  const publisher = `${base}#publisher`;
  const contact = `${base}#contact`;
  const name = map.attribution ?? textIn(map.title, "en")?.text ?? map.slug;
  const language = languageAddress(map.language);
  const described = map.description ?? map.title;
  const codebooks = extract.places?.codebooks ?? null;
  return [
    {
      iri: base === "" ? "./" : base,
      type: "dcat:Dataset",
      statements: [
        ["dct:title", inLanguages(map.title, languages)],
        ["dct:description", inLanguages(described, Object.keys(described))],
        ["dct:identifier", [plain(release === undefined ? map.slug : `sha256:${release.sha256}`)]],
        ["dct:issued", release === undefined ? [] : [typed(release.frozen_at.slice(0, 10), "xsd:date")]],
        ["dcat:version", [plain(release === undefined ? "draft" : String(release.release))]],
        ["adms:versionNotes", release?.manifest.notes ? [plain(release.manifest.notes)] : []],
        ["dct:publisher", [iri(publisher)]],
        ["dcat:contactPoint", [iri(contact)]],
        ["dct:language", language === undefined ? [] : [iri(language)]],
        ["dct:accessRights", [iri(publicAccess)]],
        ["dcat:theme", [iri(societyTheme)]],
        [
          "dcat:keyword",
          ["social innovation", "knowledge map", ...(map.synthetic ? ["synthetic"] : [])].map((word) => ({
            text: word,
            language: "en",
          })),
        ],
        ["dcat:landingPage", base === "" ? [] : [iri(`${base}/publications`)]],
        // dct:source would make a data set of each address, which harvesters list beside this one.
        ["dct:relation", sources.flatMap(({ address }) => (address === null ? [] : [iri(address)]))],
        ["dct:conformsTo", codebooks === null ? [] : [iri(`${codebooks}/${codebook.id}`)]],
        ["dcat:distribution", distributions.map(({ address }) => iri(`${address}#distribution`))],
      ],
    },
    { iri: publisher, type: "foaf:Agent", statements: [["foaf:name", [plain(name)]]] },
    {
      iri: contact,
      type: "vcard:Kind",
      statements: [
        ["vcard:fn", [plain(name)]],
        ["vcard:hasURL", extract.places === null ? [] : [iri(extract.places.home)]],
      ],
    },
    {
      iri: societyTheme,
      type: "skos:Concept",
      statements: [["skos:prefLabel", [{ text: societyThemeName, language: "en" }]]],
    },
    ...distributions.flatMap((distribution) => distributionSubjects(extract, base, distribution)),
    ...rightsSubjects(extract, base),
  ];
}

/** Terms of use that have no address, as a statement of their own: a text is no object of dct:rights. */
function rightsSubjects({ map }: Extract, base: string): readonly Subject[] {
  const { licence } = map.content.map;
  if (licence === undefined || licence.address !== undefined) return [];
  return [
    {
      iri: `${base}#rights`,
      type: "dct:RightsStatement",
      statements: [["rdfs:label", [plain(licence.name)]]],
    },
  ];
}

/** The registered media type; unregistered ones have no address there. */
function mediaAddress(media: string): readonly Term[] {
  const [name = ""] = media.split(";");
  const isRegistered = !/^application\/(x-|jsonl$)/.test(name);
  return isRegistered ? [iri(`https://www.iana.org/assignments/media-types/${name}`)] : [];
}

function distributionSubjects(
  extract: Extract,
  base: string,
  { path, about, media, address, bytes }: Distribution,
): readonly Subject[] {
  const { licence } = extract.map.content.map;
  const fileType = fileTypeAddress(path);
  const checksum = `${address}#checksum`;
  return [
    {
      iri: `${address}#distribution`,
      type: "dcat:Distribution",
      statements: [
        ["dct:title", [{ text: path, language: "en" }]],
        ["dct:description", [{ text: about, language: "en" }]],
        ["dcat:accessURL", [iri(base === "" ? address : base)]],
        ["dcat:downloadURL", [iri(address)]],
        ["dcat:mediaType", mediaAddress(media)],
        ["dct:format", fileType === undefined ? [] : [iri(fileType)]],
        ["dct:license", licence?.address === undefined ? [] : [iri(licence.address)]],
        ["dct:rights", rightsSubjects(extract, base).map((rights) => iri(rights.iri))],
        ["dcat:byteSize", bytes === undefined ? [] : [typed(String(bytes.length), "xsd:nonNegativeInteger")]],
        ["spdx:checksum", bytes === undefined ? [] : [iri(checksum)]],
      ],
    },
    ...(bytes === undefined
      ? []
      : [
          {
            iri: checksum,
            type: "spdx:Checksum",
            statements: [
              ["spdx:algorithm", [iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")]],
              [
                "spdx:checksumValue",
                [typed(createHash("sha256").update(bytes).digest("hex"), "xsd:hexBinary")],
              ],
            ],
          } satisfies Subject,
        ]),
  ];
}
