/**
 * The words met so far, numbered in the order of their first appearance. Words are kept as code units, so that
 * indexing makes no string for the hundreds of times a word comes again.
 */
export class TermTable {
  size = 0;
  #slots = new Int32Array(1 << 12).fill(-1);
  #hashes = new Int32Array(1 << 11);
  #ends = new Uint32Array((1 << 11) + 1);
  #pool = new Uint16Array(1 << 14);

  /** The number of the word in `units[0 .. length)`, a new one when it is met for the first time. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return this.#add(slot, units, length, hash);
      if (this.#hashes[number] === hash && this.#equals(number, units, length)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** All words, by number. */
  words(): string[] {
    return Array.from({ length: this.size }, (_, number) => {
      return String.fromCharCode(...this.#pool.subarray(this.#ends[number], this.#ends[number + 1]));
    });
  }

  #equals(number: number, units: Uint16Array, length: number): boolean {
    const start = this.#ends[number] ?? 0;
    if ((this.#ends[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#pool[start + i] !== units[i]) return false;
    return true;
  }

  #add(slot: number, units: Uint16Array, length: number, hash: number): number {
    const number = this.size++;
    const start = this.#ends[number] ?? 0;
    if (start + length > this.#pool.length)
      this.#pool = grown(this.#pool, new Uint16Array(this.#pool.length * 2));
    this.#pool.set(units.subarray(0, length), start);
    this.#ends[number + 1] = start + length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (this.size === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2;
    this.#hashes = grown(this.#hashes, new Int32Array(capacity));
    this.#ends = grown(this.#ends, new Uint32Array(capacity + 1));
    const slots = new Int32Array(capacity * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function grown<Numbers extends Uint16Array | Uint32Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
