import { createHash } from "node:crypto";
import { type Desk, LastFew, type PackedFile, packRelease } from "@mapwright/usecases";
import type { ListedFile } from "@mapwright/web";
import { soon } from "../soon.ts";

/** A file with the hash of its bytes. */
export interface KeptFile extends PackedFile {
  readonly sha256: string;
}

export interface KeptPackage {
  readonly archive: { readonly bytes: Uint8Array; readonly sha256: string };
  readonly files: ReadonlyMap<string, KeptFile>;
}

interface PackageAsked {
  readonly map: string;
  readonly release: string;
  readonly language: string;
  readonly site: string;
}

/** Packages that are kept ready: a release never changes, and packing it takes seconds. */
const mostKept = 4;

/** Packs each release once, and keeps the last few. */
export class PackageShelf {
  readonly #kept = new LastFew<KeptPackage>(mostKept);

  /** `key` names what was asked for: release, its state, language and site. */
  async packed(
    desk: Desk,
    key: string,
    { map, release, language, site }: PackageAsked,
  ): Promise<KeptPackage> {
    return await this.#kept.of(key, async () => {
      const { files, archive } = await packRelease(desk, { map, release }, { language, site });
      return {
        archive: { bytes: archive, sha256: sha256(archive) },
        files: new Map(files.map((file) => [file.path, { ...file, sha256: sha256(file.bytes) }])),
      };
    });
  }

  /** The package when it is there in a moment; undefined while it is being made. */
  async soon(desk: Desk, key: string, asked: PackageAsked): Promise<KeptPackage | undefined> {
    return await soon(this.packed(desk, key, asked));
  }
}

/** What a page lists of a package. */
export function listed({ archive, files }: KeptPackage) {
  const rows = [...files.values()].map(
    ({ path, about, bytes, sha256: hash }): ListedFile => ({
      path,
      about,
      bytes: bytes.length,
      sha256: hash,
    }),
  );
  return {
    state: "packed" as const,
    archive: { bytes: archive.bytes.length, sha256: archive.sha256 },
    files: rows,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
