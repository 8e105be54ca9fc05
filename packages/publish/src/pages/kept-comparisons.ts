import type { ReleaseContent, ReleaseRow } from "@mapwright/domain";
import {
  compareReleases,
  keptContent,
  LastFew,
  type ReleaseComparison,
  type Store,
} from "@mapwright/usecases";

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
  readonly #kept = new LastFew<Comparison>(mostKept);

  constructor(store: Store) {
    this.#store = store;
  }

  async of(from: ReleaseRow, to: ReleaseRow): Promise<Comparison> {
    const key = `${from.map} ${from.release} ${to.release} ${from.sha256} ${to.sha256}`;
    return await this.#kept.of(key, () => this.#made(from, to));
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
