import { ProblemError, type TriesRow, tries } from "@mapwright/domain";
import type { Context, Writer } from "@mapwright/usecases";

const windowMs = 15 * 60_000;

/** What is counted, and how often it may happen in a quarter of an hour. */
export interface Limit {
  readonly key: string;
  readonly most: number;
}

/** Refused for too many tries; says how long to wait. */
export class ThrottledError extends ProblemError {
  readonly waitSeconds: number;

  constructor(waitSeconds: number) {
    const minutes = Math.ceil(waitSeconds / 60);
    super({
      code: "throttled",
      message: "There were too many tries.",
      hint: `Wait ${minutes} min.`,
      value: String(minutes),
    });
    this.waitSeconds = waitSeconds;
  }
}

/**
 * Counts tries by key (an account, a network) in the store, so that starting the server again forgets none and servers that share
 * a store count together. Kept is a hash of the key and when it was tried, for a quarter of an hour; nothing of it is in the log.
 */
export class Throttle {
  readonly #context: Pick<Context, "store" | "now" | "sha256">;
  #prunedAt = 0;

  constructor(context: Pick<Context, "store" | "now" | "sha256">) {
    this.#context = context;
  }

  /** Counts a try under each key; refuses where one has had too many, and counts nothing then. */
  async take(limits: readonly Limit[]): Promise<void> {
    const now = this.#context.now().getTime();
    await this.#write(async (writer) => {
      if (now - this.#prunedAt >= windowMs) await prune(writer, now);
      const counted = [];
      for (const { key, most } of limits) counted.push({ most, row: await this.#rowOf(writer, key, now) });
      const longest = Math.max(
        0,
        ...counted.map(({ most, row: { at } }) => {
          const before = at.at(-most);
          return before === undefined ? 0 : before + windowMs - now;
        }),
      );
      if (longest > 0) throw new ThrottledError(Math.ceil(longest / 1000));
      for (const { row } of counted) await writer.hold(tries, { ...row, at: [...row.at, now] });
    });
    if (now - this.#prunedAt >= windowMs) this.#prunedAt = now;
  }

  /** After a try that was right: forgets what was tried under the first keys, and takes the last try under the others back. */
  async forget(limits: readonly Limit[], givenBack: readonly Limit[] = []): Promise<void> {
    const now = this.#context.now().getTime();
    await this.#write(async (writer) => {
      for (const { key } of limits) await writer.drop(tries, { counted: this.#hashOf(key) });
      for (const { key } of givenBack) {
        const row = await this.#rowOf(writer, key, now);
        if (row.at.length > 0) await writer.hold(tries, { ...row, at: row.at.slice(0, -1) });
      }
    });
  }

  async #write(work: (writer: Writer) => Promise<void>): Promise<void> {
    await this.#context.store.transact("throttle", work);
  }

  async #rowOf(writer: Writer, key: string, now: number): Promise<TriesRow> {
    const counted = this.#hashOf(key);
    const row = await writer.one(tries, { counted });
    return { counted, at: (row?.at ?? []).filter((at) => now - at < windowMs) };
  }

  #hashOf(key: string): string {
    return this.#context.sha256(`mapwright-tries/1\n${key}`);
  }
}

async function prune(writer: Writer, now: number): Promise<void> {
  for (const { counted, at } of await writer.rows(tries))
    if (now - (at.at(-1) ?? 0) >= windowMs) await writer.drop(tries, { counted });
}

/** How often one network may try to sign in, at all accounts together; a network that nobody tells is not counted. */
export function networkLimits(network: string | undefined): readonly Limit[] {
  return network === undefined ? [] : [{ key: `network ${network}`, most: 50 }];
}

/**
 * How often signing in may be tried. One network gets ten tries at an account, so that guessing from elsewhere does not shut its
 * owner out; an account bears thirty from everywhere, so that many networks together do not guess either; and a network has
 * fifty at all accounts together. Tries that were right do not count.
 */
export function signInLimits(email: string, network: string | undefined) {
  const account = email.trim().normalize("NFKC").toLowerCase();
  const here = networkLimits(network);
  const ofAccount = [
    { key: `account ${account}`, most: 30 },
    { key: `account ${account} from ${network ?? ""}`, most: 10 },
  ];
  return { ofAccount, here, all: [...ofAccount, ...here] };
}
