import type { Store } from "../ports/index.ts";

/** How often one kind of event happened, and when. */
export interface EventCount {
  readonly kind: string;
  readonly count: number;
  /** ISO times of the first and the last. */
  readonly first: string;
  readonly last: string;
}

/** What the log tells of the work on a map. */
export interface ProcessSummary {
  readonly entries: number;
  /** In the order in which each kind first happened. */
  readonly kinds: readonly EventCount[];
  /** When each batch was imported, by its number. */
  readonly batches: ReadonlyMap<number, string>;
}

interface Told {
  readonly seq: number;
  readonly now: ProcessSummary;
  /** As it was when each release was frozen, that entry included. */
  readonly releases: ReadonlyMap<number, ProcessSummary>;
}

const entriesAtOnce = 2_000;
const nothing: ProcessSummary = { entries: 0, kinds: [], batches: new Map() };

/** Sums up the log of maps and goes on from there: each entry is read once, however often it is asked. */
export class ProcessLedger {
  readonly #store: Store;
  readonly #told = new Map<string, Told>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The work on a map until a release was frozen; until now without one. Nothing for a map or release that is not there. */
  async of(map: string, release?: number): Promise<ProcessSummary> {
    const told = await this.#read(map);
    return release === undefined ? told.now : (told.releases.get(release) ?? nothing);
  }

  async #read(map: string): Promise<Told> {
    const known = this.#told.get(map);
    let { seq } = known ?? { seq: 0 };
    let entries = known?.now.entries ?? 0;
    const kinds = new Map(known?.now.kinds.map((counted) => [counted.kind, counted]));
    const batches = new Map(known?.now.batches);
    const releases = new Map(known?.releases);
    const summary = (): ProcessSummary => ({
      entries,
      kinds: [...kinds.values()],
      batches: new Map(batches),
    });
    await this.#store.read(async (reader) => {
      for (;;) {
        const found = await reader.entries(seq, entriesAtOnce, map);
        for (const { kind, at, payload, seq: reached } of found) {
          seq = reached;
          entries += 1;
          const before = kinds.get(kind);
          kinds.set(kind, { kind, count: (before?.count ?? 0) + 1, first: before?.first ?? at, last: at });
          const batch = kind === "batch.imported" ? numberIn(payload, "batch") : undefined;
          if (batch !== undefined) batches.set(batch, at);
          const frozen = kind === "release.frozen" ? releaseIn(payload) : undefined;
          if (frozen !== undefined) releases.set(frozen, summary());
        }
        if (found.length < entriesAtOnce) return;
      }
    });
    const told = { seq, now: summary(), releases };
    this.#told.set(map, told);
    return told;
  }
}

function releaseIn(payload: unknown): number | undefined {
  return isRecord(payload) ? numberIn(payload["manifest"], "release") : undefined;
}

function numberIn(value: unknown, member: string): number | undefined {
  const found = isRecord(value) ? value[member] : undefined;
  return typeof found === "number" ? found : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
