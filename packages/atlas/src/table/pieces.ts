/** The bytes of all sections, gathered before it is known where each will stand. */
export class Pieces {
  readonly #pieces: { readonly section: { at: number }; readonly bytes: Uint8Array }[] = [];
  length = 0;

  /** Adds the bytes of a section. Its `at` holds once all are placed. */
  add<Described extends object>(section: Described, bytes: Uint8Array): Described & { readonly at: number } {
    const placed = { ...section, at: 0 };
    this.#pieces.push({ section: placed, bytes });
    this.length += bytes.length;
    return placed;
  }

  /**
   * Gives every section its place: those whose bytes are all alike frequent first. A compressor describes thousands of bytes
   * together, so that neighbours that are spread alike cost it less.
   */
  place(): void {
    const concentrated = new Map(this.#pieces.map(({ section, bytes }) => [section, concentrationOf(bytes)]));
    this.#pieces.sort((a, b) => (concentrated.get(a.section) ?? 0) - (concentrated.get(b.section) ?? 0));
    for (const [at, { section }] of this.#pieces.entries()) section.at = at;
  }

  writeTo(bytes: Uint8Array): void {
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece.bytes, at);
      at += piece.bytes.length;
    }
  }
}

/** The chance that two bytes are the same, 1/256 to 1; 1 for no bytes. */
function concentrationOf(bytes: Uint8Array): number {
  if (bytes.length === 0) return 1;
  const counts = new Float64Array(256);
  for (let i = 0; i < bytes.length; i++) counts[bytes[i] ?? 0] = (counts[bytes[i] ?? 0] ?? 0) + 1;
  return counts.reduce((sum, count) => sum + count * count, 0) / (bytes.length * bytes.length);
}
