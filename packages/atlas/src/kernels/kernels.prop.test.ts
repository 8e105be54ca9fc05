import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { javascriptKernels } from "./javascript.ts";
import { type Kernels, reservedBytes, roomBytes, sumsOf } from "./kernels.ts";
import { webassemblyKernels } from "./webassembly.ts";

const seeds = fc.record({
  words: fc.integer({ min: 1, max: 90 }),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  density: fc.constantFrom(0, 0.02, 0.5, 1),
  window: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
});

/** A memory with a mask, a second bit set, 128 places for bit sets and a block of rows, filled from a seed. */
function prepared(kernels: Kernels, words: number, seed: number, density: number) {
  const bitBytes = Math.ceil(words / 2) * 16;
  const places = {
    mask: reservedBytes,
    other: reservedBytes + bitBytes,
    to: reservedBytes + 2 * bitBytes,
    out: reservedBytes + 3 * bitBytes,
    list: reservedBytes + 3 * bitBytes + 512,
    rows: reservedBytes + 3 * bitBytes + 1024,
    sets: reservedBytes + 3 * bitBytes + 1024 + words * 1024,
  };
  kernels.grow(65_536 + places.sets + 128 * bitBytes);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const fill = (place: number, count: number, share: number) => {
    for (let i = 0; i < count; i++) {
      let word = 0;
      for (let bit = 0; bit < 32; bit++) if (random() < share) word |= 1 << bit;
      kernels.words[(place >> 2) + i] = word;
    }
  };
  fill(places.mask, words * 2, density);
  fill(places.other, words * 2, 0.4);
  fill(places.rows, words * 256, 0.3);
  for (let bit = 0; bit < 128; bit++) kernels.words[(places.list >> 2) + bit] = places.sets + bit * bitBytes;
  return { places, bitBytes };
}

function bitAt(words: Uint32Array, place: number, bit: number): number {
  return ((words[(place >> 2) + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1;
}

const implementations = {
  webassembly: () => {
    const kernels = webassemblyKernels(65_536);
    if (!kernels) throw new Error("this platform has no WebAssembly");
    return kernels;
  },
  javascript: () => javascriptKernels(65_536),
};

describe.each(["webassembly", "javascript"] as const)("the %s kernels", (name) => {
  it("count and combine as loops over single bits do", () => {
    fc.assert(
      fc.property(seeds, ({ words, seed, density, window }) => {
        const kernels = implementations[name]();
        const { places } = prepared(kernels, words, seed, density);
        const [lo, hi] = window.map((share) => Math.round(share * words)).sort((a, b) => a - b);
        if (lo === undefined || hi === undefined) return;
        kernels.transpose(places.rows, places.list, words);
        const positions = Array.from({ length: (hi - lo) * 64 }, (_, i) => lo * 64 + i);
        const inMask = (position: number) => bitAt(kernels.words, places.mask, position) === 1;
        const other = (position: number) => bitAt(kernels.words, places.other, position) === 1;
        const hits = positions.filter(inMask);
        expect(kernels.popcount(places.mask, lo, hi)).toBe(hits.length);
        const combined = [
          [kernels.and(places.to, places.mask, places.other, lo, hi), hits.filter(other).length],
          [
            kernels.andNot(places.to, places.mask, places.other, lo, hi),
            hits.filter((p) => !other(p)).length,
          ],
          [
            kernels.or(places.to, places.mask, places.other, lo, hi),
            positions.filter((p) => inMask(p) || other(p)).length,
          ],
        ];
        for (const [got, expected] of combined) expect(got).toBe(expected);
        for (const position of positions)
          expect(bitAt(kernels.words, places.to, position) === 1).toBe(inMask(position) || other(position));
        const byBit = Array.from({ length: 128 }, (_, bit) =>
          hits.reduce((sum, position) => sum + bitAt(kernels.words, places.rows + position * 16, bit), 0),
        );
        const out = () => [...kernels.words.subarray(places.out >> 2, (places.out >> 2) + 128)];
        kernels.countRows(places.mask, places.rows, places.out, lo, hi);
        expect(out()).toEqual(byBit);
        kernels.words.fill(0, places.out >> 2, (places.out >> 2) + 128);
        kernels.countBits(places.mask, places.list, 127, places.out, lo, hi);
        expect(out()).toEqual([...byBit.slice(0, 127), 0]);
        kernels.countBoth(places.mask, places.other, places.list, 7, places.out, lo, hi);
        const both = hits.filter(other);
        expect(out().slice(0, 7)).toEqual(
          Array.from({ length: 7 }, (_, bit) =>
            both.reduce((sum, position) => sum + bitAt(kernels.words, places.rows + position * 16, bit), 0),
          ),
        );
        const starts = [0, 1, lo * 64, 70, hi * 64, words * 64]
          .sort((a, b) => a - b)
          .filter((s) => s <= words * 64);
        kernels.words.set(starts, places.list >> 2);
        kernels.countRuns(places.mask, places.list, 0, starts.length - 1, places.out);
        const inRuns = starts.slice(1).map((until, run) => {
          const from = starts[run] ?? 0;
          return Array.from({ length: until - from }, (_, i) => from + i).filter(inMask).length;
        });
        expect(out().slice(0, inRuns.length)).toEqual(inRuns);
      }),
      { numRuns: 25 },
    );
  });

  it("count the rows of each step by itself as loops over single bits do", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 57 }),
        fc.integer({ min: 0, max: 127 }),
        ({ words, seed, density }, most, first) => {
          const kernels = implementations[name]();
          const size = Math.min(most, 128 - first);
          const { places, bitBytes } = prepared(kernels, words, seed, density);
          const room = Math.ceil((places.sets + 128 * bitBytes) / 64) * 64;
          kernels.grow(room + roomBytes(57));
          const bit = (position: number, one: number) =>
            bitAt(kernels.words, places.rows + position * 16, one);
          const expected = Array.from({ length: size }, () => new Array<number>(128).fill(0));
          for (let position = 64; position < words * 64; position++) {
            if (bitAt(kernels.words, places.mask, position) === 0) continue;
            const step = expected.findIndex((_, i) => bit(position, first + i) === 1);
            const sums = expected[step];
            if (sums) for (let one = 0; one < 128; one++) sums[one] = (sums[one] ?? 0) + bit(position, one);
          }
          const by = places.rows + (first >> 3);
          kernels.countRowsBy(places.mask, places.rows, by, first & 7, size, room, 1, words);
          const out = sumsOf(room, size) >> 2;
          expect(
            expected.map((_, i) => [...kernels.words.subarray(out + i * 128, out + (i + 1) * 128)]),
          ).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("add to each row what the byte of its column chooses from a table", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(255), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 2),
        (pairs, stride) => {
          const kernels = implementations[name]();
          const count = pairs.length;
          const places = { rowAt: reservedBytes, values: 2048, table: 4096, rows: 16_384 };
          const { words } = kernels;
          const bytes = new Uint8Array(words.buffer);
          // Rows are read backwards; the byte after each is not looked at where values have two.
          for (let i = 0; i < count; i++) {
            words[(places.rowAt >> 2) + i] = count - 1 - i;
            bytes[places.values + stride * i + stride - 1] = pairs[i]?.[1] ?? 0;
            bytes[places.values + stride * i] = pairs[i]?.[0] ?? 0;
            words[(places.rows >> 2) + i * 4 + 3] = 1;
          }
          for (let byte = 0; byte < 256; byte++)
            for (let word = 0; word < 4; word++)
              words[(places.table >> 2) + byte * 4 + word] = byte * 4096 * (word + 1);
          kernels.orBytes(places.rowAt, places.values, stride, places.table, places.rows, count);
          for (let i = 0; i < count; i++) {
            const byte = pairs[count - 1 - i]?.[0] ?? 0;
            const row = (places.rows >> 2) + i * 4;
            expect([...kernels.words.subarray(row, row + 4)]).toEqual(
              [1, 2, 3, 4].map((factor) => (byte * 4096 * factor) | (factor === 4 ? 1 : 0)),
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
