import type { PackedFile } from "@mapwright/usecases";

export type PackageFile = PackedFile;

/** A file whose content is text, in UTF-8. */
export function textFile(path: string, media: string, about: string, text: string): PackageFile {
  return { path, media, about, bytes: new TextEncoder().encode(text) };
}
