import type { PackageFile } from "../package/package-file.ts";

type Entity = Readonly<Record<string, unknown>>;

/**
 * The words of the RO-Crate 1.1 context that a package makes use of, as that context defines them; what is not among them would be
 * dropped by whoever reads the crate as JSON-LD. `creditText` and `sha256` are not: they are younger.
 */
export const crateWords = {
  CreativeWork: "http://schema.org/CreativeWork",
  Dataset: "http://schema.org/Dataset",
  File: "http://schema.org/MediaObject",
  Organization: "http://schema.org/Organization",
  about: "http://schema.org/about",
  author: "http://schema.org/author",
  conformsTo: "http://purl.org/dc/terms/conformsTo",
  contentSize: "http://schema.org/contentSize",
  datePublished: "http://schema.org/datePublished",
  description: "http://schema.org/description",
  disambiguatingDescription: "http://schema.org/disambiguatingDescription",
  encodingFormat: "http://schema.org/encodingFormat",
  hasPart: "http://schema.org/hasPart",
  identifier: "http://schema.org/identifier",
  license: "http://schema.org/license",
  name: "http://schema.org/name",
  version: "http://schema.org/version",
};

/** What a crate fails of the rules that RO-Crate 1.1 states with MUST, and of its advice for the root (Sefton et al. 2021). */
export function crateFailures(text: string, files: readonly PackageFile[]): readonly string[] {
  const { "@context": context, "@graph": graph } = JSON.parse(text);
  const entities: readonly Entity[] = graph;
  const ids = entities.map((entity) => String(entity["@id"]));
  const find = (id: string): Entity => entities.find((entity) => entity["@id"] === id) ?? {};
  const root = find("./");
  const descriptor = find("ro-crate-metadata.json");
  const parts = entities.filter((entity) => entity["@type"] === "File");
  const listed = new Set(referencesOf(root["hasPart"]));
  const rules: readonly (readonly [rule: string, holds: boolean])[] = [
    [
      "the context is that of RO-Crate 1.1",
      [context].flat().includes("https://w3id.org/ro/crate/1.1/context"),
    ],
    [
      "every entity has an id and a type",
      entities.every((entity) => isText(entity["@id"]) && isText(entity["@type"])),
    ],
    ["every id is there once", new Set(ids).size === ids.length],
    ["entities are flat", entities.every((entity) => Object.values(entity).flat().every(isFlat))],
    [
      "the descriptor is a CreativeWork about the root",
      descriptor["@type"] === "CreativeWork" && idOf(descriptor["about"]) === "./",
    ],
    ["the descriptor conforms to 1.1", idOf(descriptor["conformsTo"]) === "https://w3id.org/ro/crate/1.1"],
    [
      "the root is a Dataset with name and description",
      root["@type"] === "Dataset" && isText(root["name"]) && isText(root["description"]),
    ],
    [
      "the root says when it was published, to the day",
      /^\d{4}-\d{2}-\d{2}/.test(String(root["datePublished"])),
    ],
    [
      "the licence is an entity with a name",
      root["license"] === undefined || isText(find(idOf(root["license"]) ?? "")["name"]),
    ],
    ["the author is an entity with a name", isText(find(idOf(root["author"]) ?? "")["name"])],
    ["every file is a part of the root", parts.every((part) => listed.has(String(part["@id"])))],
    ["every part is described", [...listed].every((id) => ids.includes(id))],
    ["ids of files are addresses", parts.every((part) => !/[\s\\]/.test(String(part["@id"])))],
    [
      "every part is in the package with its size",
      parts.every((part) => part["contentSize"] === sizeOf(files, part["@id"])),
    ],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "@id" in value ? String(value["@id"]) : undefined;
}

function referencesOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((each) => idOf(each) ?? []);
}

/** A plain value, or a reference and nothing else. */
function isFlat(value: unknown): boolean {
  return typeof value !== "object" || (idOf(value) !== undefined && Object.keys(Object(value)).length === 1);
}

function sizeOf(files: readonly PackageFile[], id: unknown): string | undefined {
  const length = files.find(({ path }) => path === id)?.bytes.length;
  return length === undefined ? undefined : String(length);
}
