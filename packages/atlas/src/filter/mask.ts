import type { Index } from "../facets/indexed.ts";

/** A bit set of positions at a place in memory; outside the words `lo .. hi` it is empty, whatever stands there. */
export interface Mask {
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
  /** Positions in the mask. */
  readonly total: number;
}

/** Scratch bit sets of one query. Queries are synchronous, so that every query may start again with all of them. */
export class Scratch {
  readonly index: Index;
  #taken = 0;

  constructor(index: Index) {
    this.index = index;
  }

  /** The place of an unused bit set; its content is arbitrary. */
  take(): number {
    const { kernels, places } = this.index;
    const place = places.scratch + this.#taken * places.bitBytes;
    this.#taken += 1;
    if (place + places.bitBytes > kernels.words.byteLength)
      kernels.grow(places.scratch + (this.#taken + 8) * places.bitBytes);
    return place;
  }

  /** A place of so many bytes, a multiple of 64; their content is arbitrary. */
  room(bytes: number): number {
    const first = this.take();
    const place = Math.ceil(first / 64) * 64;
    while (this.take() + this.index.places.bitBytes < place + bytes);
    return place;
  }

  /** Gives back everything taken since `mark`. */
  release(mark: number): void {
    this.#taken = mark;
  }

  get mark(): number {
    return this.#taken;
  }

  full(): Mask {
    return { at: this.index.places.full, lo: 0, hi: this.index.words, total: this.index.rows };
  }

  empty(): Mask {
    return { at: this.index.places.full, lo: 0, hi: 0, total: 0 };
  }

  and(a: Mask, b: Mask, to?: number): Mask {
    if (a.at === this.index.places.full && a.total === this.index.rows) return b;
    if (b.at === this.index.places.full && b.total === this.index.rows) return a;
    const lo = Math.max(a.lo, b.lo);
    const hi = Math.min(a.hi, b.hi);
    if (lo >= hi || a.total === 0 || b.total === 0) return this.empty();
    const at = to ?? this.take();
    return { at, lo, hi, total: this.index.kernels.and(at, a.at, b.at, lo, hi) };
  }

  /** `a` without `b`. */
  without(a: Mask, b: Mask): Mask {
    if (b.total === 0 || a.total === 0) return a;
    const { kernels } = this.index;
    const at = this.take();
    if (b.lo > a.lo || b.hi < a.hi)
      kernels.words.copyWithin((at >> 2) + a.lo * 2, (a.at >> 2) + a.lo * 2, (a.at >> 2) + a.hi * 2);
    const lo = Math.max(a.lo, b.lo);
    const hi = Math.min(a.hi, b.hi);
    if (lo < hi) kernels.andNot(at, a.at, b.at, lo, hi);
    return { at, lo: a.lo, hi: a.hi, total: kernels.popcount(at, a.lo, a.hi) };
  }

  /** Adds `b` to the mask at `to`, which this scratch owns and which spans all words. */
  addTo(to: number, b: Mask): void {
    if (b.lo < b.hi) this.index.kernels.or(to, to, b.at, b.lo, b.hi);
  }

  /** An empty mask over all words, to be filled. */
  blank(): number {
    const at = this.take();
    this.index.kernels.words.fill(0, at >> 2, (at >> 2) + this.index.words * 2);
    return at;
  }

  /** A mask over all words that has been filled. */
  filled(at: number): Mask {
    const { words, kernels } = this.index;
    return { at, lo: 0, hi: words, total: kernels.popcount(at, 0, words) };
  }
}
