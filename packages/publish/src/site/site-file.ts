import { delivery, type Page } from "@mapwright/web";
import type { DataPart } from "./data-parts.ts";

/** A file of a site; its path is below the folder of the release, or below the site's own. */
export interface SiteFile {
  /** With `/` between folders: `en/initiatives/SE-0001.html`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A page of a site that is still to be rendered. */
export interface SitePage {
  readonly path: string;
  readonly page: Page;
}

/** A part of the data as a script that delivers it to the page: browsers fetch nothing from the file system. */
export function deliveredPart(folder: string, { name, content }: DataPart): SiteFile {
  const json = typeof content === "string" ? content : JSON.stringify(inBase64(content));
  return {
    path: `${folder}/${name}.js`,
    content: `dispatchEvent(new CustomEvent(${JSON.stringify(delivery)},{detail:[${JSON.stringify(`${name}.js`)},${json}]}))\n`,
  };
}

/** Bytes as text that any file can hold. */
export function inBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
