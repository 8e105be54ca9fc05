/** One file of a data package. */
export interface PackageFile {
  /** Where it is in the package, `data/initiatives.csv`. */
  readonly path: string;
  /** What it is, in one sentence. */
  readonly about: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** A file whose content is text, in UTF-8. */
export function textFile(path: string, media: string, about: string, text: string): PackageFile {
  return { path, media, about, bytes: new TextEncoder().encode(text) };
}
