/** What a walk over bytes as UTF-8 (Unicode 15, table 3-7) finds. */
export interface Utf8Census {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly strays: number;
  /** Offset of the first of them; -1 when there is none. */
  readonly firstStray: number;
}

export function utf8Census(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let strays = 0;
  let firstStray = -1;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      sequences++;
      at += length;
    } else {
      if (firstStray < 0) firstStray = at;
      strays++;
      at++;
    }
  }
  return { sequences, strays, firstStray };
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const lowest = lead === 0xe0 ? 0xa0 : 0x80;
    const highest = lead === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest && isContinuation(bytes[at + 2] ?? 0) ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const lowest = lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xf4 ? 0x8f : 0xbf;
  const wellFormed =
    second >= lowest &&
    second <= highest &&
    isContinuation(bytes[at + 2] ?? 0) &&
    isContinuation(bytes[at + 3] ?? 0);
  return wellFormed ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
