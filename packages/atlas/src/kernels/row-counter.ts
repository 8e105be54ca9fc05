/** Rows gathered before they are counted: their 64 KiB stay in the cache. */
const batchRows = 4096;
const planes = 13;

/**
 * Counts each of 128 bits over selected rows with a tree of carry-save adders (Harley and Seal; Mula, Kurz and Lemire
 * 2018, "Faster population counts using AVX2 instructions", section 4): eight rows become one increment of a counter
 * that is kept bit by bit across `planes` words, so that one operation counts 32 bits of 32 rows' columns at once.
 */
export function rowCounter() {
  const batch = new Uint32Array(batchRows);
  const counter = new Uint32Array(planes);
  return (words: Uint32Array, mask: number, rows: number, out: number, lo: number, hi: number): void => {
    words.fill(0, out, out + 128);
    let held = 0;
    for (let i = lo; i < hi; i++) {
      for (let rest = words[mask + i] ?? 0; rest !== 0; rest &= rest - 1) {
        batch[held++] = rows + (i * 32 + 31 - Math.clz32(rest & -rest)) * 4;
      }
      if (held > batchRows - 32) {
        countBatch(words, batch, held, counter, out);
        held = 0;
      }
    }
    countBatch(words, batch, held, counter, out);
  };
}

interface Steps {
  readonly mask: number;
  readonly rows: number;
  /** The bit of the first step, from the start of a row on. */
  readonly bits: number;
  readonly size: number;
  readonly out: number;
  readonly lo: number;
  readonly hi: number;
}

/** Rows of one step gathered before they are counted. */
const stepRows = 512;

/** Counts each of 128 bits over the selected rows of every step by itself; see `Kernels.countRowsBy`. */
export function stepCounter() {
  const counter = new Uint32Array(planes);
  return (words: Uint32Array, { mask, rows, bits, size, out, lo, hi }: Steps): void => {
    words.fill(0, out, out + size * 128);
    const batches = Array.from({ length: size }, () => new Uint32Array(stepRows));
    const held = new Uint32Array(size);
    const settle = (step: number, batch: Uint32Array) => {
      countBatch(words, batch, held[step] ?? 0, counter, out + step * 128);
      held[step] = 0;
    };
    for (let i = lo; i < hi; i++)
      for (let rest = words[mask + i] ?? 0; rest !== 0; rest &= rest - 1) {
        const row = rows + (i * 32 + 31 - Math.clz32(rest & -rest)) * 4;
        const step = lowestBit(words, row * 32 + bits, size);
        const batch = batches[step];
        if (!batch) continue;
        const next = held[step] ?? 0;
        batch[next] = row;
        held[step] = next + 1;
        if (next + 1 === stepRows) settle(step, batch);
      }
    for (const [step, batch] of batches.entries()) settle(step, batch);
  };
}

/** The lowest bit that is set among `size` from a bit on, or `size` when there is none. */
function lowestBit(words: Uint32Array, from: number, size: number): number {
  // Beyond 2^32 bits the bit number is no longer a 32-bit integer.
  const first = Math.floor(from / 32);
  const shift = from % 32;
  const end = Math.floor((from + size - 1) / 32);
  for (let i = first; i <= end; i++) {
    const word = (words[i] ?? 0) & (i === first ? -1 << shift : -1);
    if (word !== 0) return Math.min(size, (i - first) * 32 + 31 - Math.clz32(word & -word) - shift);
  }
  return size;
}

function countBatch(words: Uint32Array, batch: Uint32Array, held: number, counter: Uint32Array, out: number) {
  if (held === 0) return;
  // The first 16 bytes of the memory are kept 0: an empty row to fill up with.
  const padded = (held + 7) & ~7;
  batch.fill(0, held, padded);
  for (let quarter = 0; quarter < 4; quarter++) {
    counter.fill(0);
    addQuarter(words, batch, padded, quarter, counter);
    decode(words, counter, out + quarter * 32);
  }
}

function addQuarter(
  words: Uint32Array,
  batch: Uint32Array,
  padded: number,
  quarter: number,
  counter: Uint32Array,
) {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  for (let i = 0; i < padded; i += 8) {
    let a = words[(batch[i] ?? 0) + quarter] ?? 0;
    let b = words[(batch[i + 1] ?? 0) + quarter] ?? 0;
    let odd = ones ^ a;
    const twosA = (ones & a) | (odd & b);
    ones = odd ^ b;
    a = words[(batch[i + 2] ?? 0) + quarter] ?? 0;
    b = words[(batch[i + 3] ?? 0) + quarter] ?? 0;
    odd = ones ^ a;
    const twosB = (ones & a) | (odd & b);
    ones = odd ^ b;
    odd = twos ^ twosA;
    const foursA = (twos & twosA) | (odd & twosB);
    twos = odd ^ twosB;
    a = words[(batch[i + 4] ?? 0) + quarter] ?? 0;
    b = words[(batch[i + 5] ?? 0) + quarter] ?? 0;
    odd = ones ^ a;
    const twosC = (ones & a) | (odd & b);
    ones = odd ^ b;
    a = words[(batch[i + 6] ?? 0) + quarter] ?? 0;
    b = words[(batch[i + 7] ?? 0) + quarter] ?? 0;
    odd = ones ^ a;
    const twosD = (ones & a) | (odd & b);
    ones = odd ^ b;
    odd = twos ^ twosC;
    const foursB = (twos & twosC) | (odd & twosD);
    twos = odd ^ twosD;
    odd = fours ^ foursA;
    let carry = (fours & foursA) | (odd & foursB);
    fours = odd ^ foursB;
    for (let plane = 3; carry !== 0; plane++) {
      const held = counter[plane] ?? 0;
      counter[plane] = held ^ carry;
      carry &= held;
    }
  }
  counter[0] = ones;
  counter[1] = twos;
  counter[2] = fours;
}

function decode(words: Uint32Array, counter: Uint32Array, out: number): void {
  for (let plane = 0; plane < planes; plane++)
    for (let rest = counter[plane] ?? 0; rest !== 0; rest &= rest - 1) {
      const bit = out + 31 - Math.clz32(rest & -rest);
      words[bit] = (words[bit] ?? 0) + (1 << plane);
    }
}
