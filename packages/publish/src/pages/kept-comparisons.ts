import type { ReleaseContent, ReleaseRow } from "@mapwright/domain";
import { compareReleases, keptContent, type ReleaseComparison, type Store } from "@mapwright/usecases";

/** Two releases, read and compared. */
export interface Comparison {
  readonly before: ReleaseContent;
  readonly after: ReleaseContent;
  readonly differences: ReleaseComparison;
}

/** Releases never change, so what was compared last is kept. */
const mostKept = 4;

/** Compares releases of any map, and keeps the last few comparisons. */
export class KeptComparisons {
  readonly #store: Store;
  readonly #kept = new Map<string, Promise<Comparison>>();

  constructor(store: Store) {
    this.#store = store;
  }

  async of(from: ReleaseRow, to: ReleaseRow): Promise<Comparison> {
    const key = `${from.map} ${from.release} ${to.release} ${from.sha256} ${to.sha256}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return await known;
    const made = this.#made(from, to);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= mostKept && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, made);
    return await made.catch((error: unknown) => {
      this.#kept.delete(key);
      throw error;
    });
  }

  async #made(from: ReleaseRow, to: ReleaseRow): Promise<Comparison> {
    const [before, after] = await this.#store.read(async (reader) => [
      await keptContent(reader, from),
      await keptContent(reader, to),
    ]);
    const differences = compareReleases({ release: from, content: before }, { release: to, content: after });
    return { before, after, differences };
  }
}
