import { type Delivered, delivery } from "@mapwright/web";

/** A file of a site; its path is below the folder of the release, or below the site's own. */
export interface SiteFile {
  /** With `/` between folders: `en/initiatives/SE-0001.html`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file as a script that delivers its bytes to the page: browsers fetch nothing from the file system. */
export function deliveredFile(path: string, name: string, bytes: Uint8Array): SiteFile {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  const detail: Delivered = [`${name}.js`, base64];
  return {
    path: `${path}/${name}.js`,
    content: `dispatchEvent(new CustomEvent(${JSON.stringify(delivery)},{detail:${JSON.stringify(detail)}}))\n`,
  };
}
