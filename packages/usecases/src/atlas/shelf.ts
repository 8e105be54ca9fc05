import {
  type Atlas,
  atlasOf,
  inventoryOf,
  releaseTable,
  type Table,
  type TextIndex,
  textIndexOnce,
} from "@mapwright/atlas";
import {
  type Duplicates,
  ProblemError,
  type ReleaseContent,
  type ReleasedInitiative,
  type ReleaseRow,
  releasedDuplicates,
} from "@mapwright/domain";
import type { Context, Gazetteer, Reader, Store } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { contentOf } from "../release/content-of.ts";
import { keptContent, lastRelease, releaseNumbered } from "../release/freeze.ts";

/** Which state of a map is asked for: a release by number, the last one (or the draft where there is none), or the draft. */
export type Edition = number | "latest" | "draft";

/** A map ready to be asked: its content and the atlas over its Inventory, row by row the same initiatives. */
export interface LoadedMap {
  readonly content: ReleaseContent;
  /** Undefined for the live draft. */
  readonly release: ReleaseRow | undefined;
  readonly initiatives: readonly ReleasedInitiative[];
  readonly table: Table;
  readonly atlas: Atlas;
  /** Which of its initiatives are the same. */
  readonly duplicates: Duplicates;
  /** The index of its searchable texts, made when first asked for. */
  readonly text: () => TextIndex;
  /** What the places that its codes name are called. */
  readonly gazetteer: Gazetteer;
}

/** A map with nothing but what it holds. */
export type BareMap = Omit<LoadedMap, "gazetteer">;

/** Makes a map ready to be asked. */
export function mapOf(content: ReleaseContent, release: ReleaseRow | undefined): BareMap {
  const table = releaseTable(content);
  return {
    content,
    release,
    initiatives: inventoryOf(content),
    table,
    atlas: atlasOf(table),
    duplicates: releasedDuplicates(content.initiatives),
    text: textIndexOnce(table),
  };
}

/** Keeps the last few maps in memory: a release by its hash, which never changes; the draft by the head of the log. */
export class Shelf {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #kept = new Map<string, LoadedMap>();
  readonly #most: number;

  constructor({ store, gazetteer }: Pick<Context, "store" | "gazetteer">, most = 8) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#most = most;
  }

  async load(slug: string, edition: Edition): Promise<LoadedMap> {
    return await this.#store.read(async (reader) => {
      const release = await releaseOf(reader, slug, edition);
      const key =
        release === undefined ? `${slug}@${(await reader.head()).hash}` : `${slug}#${release.release}`;
      const kept = this.#kept.get(key);
      // Withdrawing changes what is told about a release, not what it holds.
      if (kept !== undefined) return { ...kept, release };
      const content =
        release === undefined ? await contentOf(reader, slug) : await keptContent(reader, release);
      const loaded = { ...mapOf(content, release), gazetteer: this.#gazetteer };
      this.#keep(key, loaded);
      return loaded;
    });
  }

  #keep(key: string, loaded: LoadedMap): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= this.#most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, loaded);
  }
}

async function releaseOf(reader: Reader, slug: string, edition: Edition): Promise<ReleaseRow | undefined> {
  if (typeof edition === "number") return await releaseNumbered(reader, slug, edition);
  await mapNamed(reader, slug);
  return edition === "latest" ? await lastRelease(reader, slug) : undefined;
}

/** Reads an edition from an address or the command line. */
export function parseEdition(text: string | undefined): Edition {
  if (text === undefined || text === "latest") return "latest";
  if (text === "draft") return "draft";
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ProblemError({
    code: "release-invalid",
    message: `"${text}" is no release.`,
    hint: "Give a number, `latest` or `draft`.",
    value: text,
  });
}
