import { readReleaseText } from "@mapwright/domain";
import { mapOf, type PackageOrder, type PackedRelease } from "@mapwright/usecases";
import { languageFrom } from "@mapwright/web";
import { packageFiles } from "./package-files.ts";
import { zipOf } from "./zip.ts";

/** Makes the data package of a release from its canonical bytes. */
export function packOf({ bytes, release, language, site }: PackageOrder): PackedRelease {
  const content = readReleaseText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const files = packageFiles(mapOf(content, release), { language: languageFrom(language) ?? "en", site });
  return { files, archive: zipOf(files) };
}
