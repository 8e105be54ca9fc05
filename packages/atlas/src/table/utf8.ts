interface Utf8 {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: "utf-8",
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

// Node, browsers and workers all have both classes as globals; the ES library types know neither.
const { TextEncoder, TextDecoder } = globalThis as unknown as Utf8;

/** Text as UTF-8; a lone surrogate becomes U+FFFD. */
export function utf8Encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 as text; `strict` throws a TypeError on bytes that are not UTF-8, otherwise they become U+FFFD. */
export function utf8Decoded(bytes: Uint8Array, strict = false): string {
  return new TextDecoder("utf-8", { fatal: strict, ignoreBOM: true }).decode(bytes);
}
