import { ProblemError } from "@mapwright/domain";

const windowMs = 15 * 60_000;
const mostKept = 100_000;

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
 * Counts tries by key (an account, a network) in memory; nothing of it is written down, and stopping the server forgets it.
 * When it is full, the key that was tried longest ago is forgotten first.
 */
export class Throttle {
  readonly #tries = new Map<string, number[]>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Counts a try under each key; refuses where one has had too many, and counts nothing then. */
  take(limits: readonly Limit[]): void {
    const now = this.#now().getTime();
    const since = (key: string) => (this.#tries.get(key) ?? []).filter((at) => now - at < windowMs);
    const waits = limits.map(({ key, most }) => {
      const before = since(key).at(-most);
      return before === undefined ? 0 : before + windowMs - now;
    });
    const longest = Math.max(0, ...waits);
    if (longest > 0) throw new ThrottledError(Math.ceil(longest / 1000));
    for (const { key } of limits) {
      const tries = [...since(key), now];
      this.#tries.delete(key);
      this.#tries.set(key, tries);
    }
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > mostKept && oldest !== undefined) this.#tries.delete(oldest);
  }

  /** Takes the last try under each key back, after one that was right. */
  giveBack(limits: readonly Limit[]): void {
    for (const { key } of limits) this.#tries.get(key)?.pop();
  }

  /** Forgets what was tried under each key. */
  forget(limits: readonly Limit[]): void {
    for (const { key } of limits) this.#tries.delete(key);
  }
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
