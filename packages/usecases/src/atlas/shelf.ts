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
import { ClosedRounds } from "../adjudication/closed-rounds.ts";
import type { Context, Gazetteer, Reader, Store } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { contentOf } from "../release/content-of.ts";
import { keptContent, lastRelease, releaseNumbered } from "../release/freeze.ts";
import { categoryLevels } from "./category-levels.ts";
import { Findings } from "./findings.ts";
import { LastFew } from "./last-few.ts";

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
  /** What else was found out of it; `found` asks it. */
  readonly findings: Findings;
  /** What the places that its codes name are called. */
  readonly gazetteer: Gazetteer;
}

/** A map with nothing but what it holds. */
export type BareMap = Omit<LoadedMap, "gazetteer">;

/** Makes a map ready to be asked. */
export function mapOf(content: ReleaseContent, release: ReleaseRow | undefined): BareMap {
  const table = releaseTable(content);
  const initiatives = inventoryOf(content);
  return {
    content,
    release,
    initiatives,
    table,
    atlas: atlasOf(table, { levels: categoryLevels(content.codebook, table) }),
    duplicates: releasedDuplicates(content.initiatives),
    text: textIndexOnce(table),
    findings: new Findings(),
  };
}

/** What `find` finds out of a map, found out once for all pages; `find` must be a function that stays, not one made anew. */
export function found<Found>(map: LoadedMap, find: (map: LoadedMap) => Found): Found {
  return map.findings.of(map, find);
}

/** Keeps the last few maps in memory: a release by its hash, which never changes; the draft by the head of the log. */
export class Shelf {
  /** What may be told of how maps were coded. */
  readonly rounds: ClosedRounds;
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #kept: LastFew<LoadedMap>;

  constructor({ store, gazetteer }: Pick<Context, "store" | "gazetteer">, most = 8) {
    this.rounds = new ClosedRounds(store);
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#kept = new LastFew(most);
  }

  async load(slug: string, edition: Edition): Promise<LoadedMap> {
    return await this.#store.read(async (reader) => {
      const release = await releaseOf(reader, slug, edition);
      const key =
        release === undefined ? `${slug}@${(await reader.head()).hash}` : `${slug}#${release.release}`;
      const loaded = await this.#kept.of(key, async () => {
        const content =
          release === undefined ? await contentOf(reader, slug) : await keptContent(reader, release);
        return { ...mapOf(content, release), gazetteer: this.#gazetteer };
      });
      // Withdrawing changes what is told about a release, not what it holds.
      return { ...loaded, release };
    });
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
