/**
 * Keeps the last few things that were made, by key. Whoever asks for one that is being made waits for the same; what failed is
 * made anew for the next.
 */
export class LastFew<Made> {
  readonly #kept = new Map<string, Promise<Made>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  async of(key: string, make: () => Promise<Made>): Promise<Made> {
    const known = this.#kept.get(key);
    if (known !== undefined) return await known;
    const made = make();
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= this.#most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, made);
    return await made.catch((error: unknown) => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
      throw error;
    });
  }
}
