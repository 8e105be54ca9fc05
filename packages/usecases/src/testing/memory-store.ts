import { type ChainedEntry, canonicalJson, emptyHead, type Sha256, type Table } from "@mapwright/domain";
import {
  accountTable,
  chainEvents,
  compareKeys,
  type Head,
  MemoryTables,
  type StateRow,
  type StoredEntry,
} from "../log/index.ts";
import type { Envelope, EnvelopeAddress, PersonalCell, Reader, Rows, Store, Writer } from "../ports/index.ts";

interface Moment {
  readonly tables: MemoryTables;
  readonly log: readonly StoredEntry[];
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  readonly personal: readonly PersonalCell[];
  readonly answers: ReadonlyMap<string, { readonly input: string; readonly output: string }>;
  readonly envelopes: ReadonlyMap<string, Envelope>;
}

/** A store that forgets everything when it is let go, for tests of use-cases. */
export function memoryStore(given: { readonly sha256: Sha256; readonly now?: () => Date }): Store {
  const now = given.now ?? (() => new Date());
  let latest: Moment = {
    tables: new MemoryTables(),
    log: [],
    blobs: new Map(),
    personal: [],
    answers: new Map(),
    envelopes: new Map(),
  };
  let turn: Promise<unknown> = Promise.resolve();

  async function write<Result>(actor: string, work: (writer: Writer) => Promise<Result>): Promise<Result> {
    const draft = { ...latest, tables: latest.tables.fork() };
    const result = await work(writerOf(draft, given.sha256, now, actor));
    latest = draft;
    return result;
  }

  return {
    read: (work) => {
      const moment = latest;
      return work(readerOf(() => moment));
    },
    transact: (actor, work) => {
      const mine = turn.then(() => write(actor, work));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {},
  };
}

function writerOf(
  draft: { -readonly [Part in keyof Moment]: Moment[Part] },
  sha256: Sha256,
  now: () => Date,
  actor: string,
): Writer {
  return {
    ...readerOf(() => draft),
    append: async (events) => {
      const added = chainEvents(sha256, headOf(draft.log), events, { at: now().toISOString(), actor });
      for (const change of added.changes) draft.tables.apply(change);
      draft.log = [...draft.log, ...added.entries];
      return added.head;
    },
    keep: async (content) => {
      const hash = sha256(content);
      if (!draft.blobs.has(hash)) draft.blobs = new Map(draft.blobs).set(hash, content.slice());
      return hash;
    },
    keepPersonal: async (cells) => {
      draft.personal = [...draft.personal, ...structuredClone(cells)].sort(comparePersonal);
    },
    erasePersonal: async (cells) => {
      draft.personal = draft.personal.filter(
        (kept) => !cells.some((cell) => comparePersonal(cell, kept) === 0),
      );
    },
    hold: async (of, row) =>
      draft.tables.apply({ table: accountTable(of.name).name, put: Object.fromEntries(Object.entries(row)) }),
    drop: async (of, where) =>
      draft.tables.remove(accountTable(of.name).name, (row) =>
        Object.entries(where).every(([column, value]) => isEqual(row[column], value)),
      ),
    remember: async (key, input, output) => {
      if (draft.answers.has(key)) throw new Error(`The idempotency key "${key}" is already answered.`);
      draft.answers = new Map(draft.answers).set(key, { input, output });
    },
    seal: async (address, envelope) => {
      draft.envelopes = new Map(draft.envelopes).set(placeOf(address), envelope);
    },
    unseal: async (address) => {
      const taken = draft.envelopes.get(placeOf(address));
      const left = new Map(draft.envelopes);
      left.delete(placeOf(address));
      draft.envelopes = left;
      return taken;
    },
  };
}

function readerOf(moment: () => Moment): Reader {
  return {
    one: async (of, key) => selectRows(moment(), of, { where: key, limit: 1 })[0],
    rows: async (of, which) => selectRows(moment(), of, which ?? {}),
    count: async (of, where) => selectRows(moment(), of, where === undefined ? {} : { where }).length,
    head: async () => headOf(moment().log),
    entries: async (after, limit, map) =>
      moment()
        .log.filter((entry) => entry.seq > after && (map === undefined || entry.map === map))
        .slice(0, limit)
        .map(chainedEntry),
    latestEntries: async ({ map, before = Number.POSITIVE_INFINITY, kind, actors, limit }) =>
      moment()
        .log.filter((entry) => entry.map === map && entry.seq < before)
        .filter((entry) => kind === undefined || entry.kind === kind)
        .filter((entry) => actors === undefined || actors.includes(entry.actor))
        .toReversed()
        .slice(0, limit)
        .map(chainedEntry),
    blob: async (sha256) => moment().blobs.get(sha256)?.slice(),
    personal: async (map) => structuredClone(moment().personal.filter((cell) => cell.map === map)),
    answered: async (key) => moment().answers.get(key),
    ownEnvelope: async (address, person) => {
      const envelope = moment().envelopes.get(placeOf(address));
      return envelope?.person === person ? envelope : undefined;
    },
  };
}

function placeOf({ map, envelope }: EnvelopeAddress): string {
  return JSON.stringify([map, envelope]);
}

function chainedEntry(entry: StoredEntry): ChainedEntry {
  return { ...entry, payload: JSON.parse(entry.payload) };
}

function headOf(log: readonly StoredEntry[]): Head {
  const last = log.at(-1);
  return last === undefined ? { seq: 0, hash: emptyHead } : { seq: last.seq, hash: last.hash };
}

function selectRows<Row extends object>(moment: Moment, of: Table<Row>, which: Rows<Row>): Row[] {
  const where: StateRow = { ...which.where };
  const after: StateRow | undefined = which.after && { ...where, ...which.after };
  // The projection wrote rows of exactly this table, whose declaration names the row type.
  const all = [...moment.tables.rows(of.name).values()] as (Row & StateRow)[];
  const found = all
    .filter((row) => Object.entries(where).every(([column, value]) => isEqual(row[column], value)))
    .filter((row) => after === undefined || compareRows(of.key, row, after) > 0)
    .sort((a, b) => compareRows(of.key, a, b));
  return structuredClone(which.limit === undefined ? found : found.slice(0, which.limit));
}

function isEqual(found: unknown, wanted: unknown): boolean {
  return wanted === undefined || canonicalJson(found) === canonicalJson(wanted);
}

function compareRows(key: readonly string[], a: StateRow, b: StateRow): number {
  for (const column of key) {
    if (b[column] === undefined) return 0;
    const order = compareKeys(a[column], b[column]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePersonal(a: Omit<PersonalCell, "content">, b: Omit<PersonalCell, "content">): number {
  return compareKeys(a.map, b.map) || a.record - b.record || compareKeys(a.column, b.column);
}
