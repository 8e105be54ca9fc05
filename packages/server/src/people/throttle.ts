import { ProblemError } from "@mapwright/domain";

const windowMs = 15 * 60_000;
const mostKept = 100_000;

/** Counts tries by key (an address, an account) in memory; nothing of it is written down. */
export class Throttle {
  readonly #tries = new Map<string, number[]>();
  readonly #now: () => Date;
  readonly #most: number;

  constructor(now: () => Date, most = 10) {
    this.#now = now;
    this.#most = most;
  }

  /** Counts a try under each key; refuses with `throttled` where one has had too many in a quarter of an hour. */
  take(keys: readonly string[]): void {
    const now = this.#now().getTime();
    const since = (key: string) => (this.#tries.get(key) ?? []).filter((at) => now - at < windowMs);
    if (keys.some((key) => since(key).length >= this.#most)) {
      throw new ProblemError({
        code: "throttled",
        message: "There were too many tries.",
        hint: "Wait a quarter of an hour.",
      });
    }
    for (const key of keys) {
      const tries = [...since(key), now];
      this.#tries.delete(key);
      this.#tries.set(key, tries);
    }
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > mostKept && oldest !== undefined) this.#tries.delete(oldest);
  }

  /** Forgets a key, after a try that was right. */
  forget(key: string): void {
    this.#tries.delete(key);
  }
}
