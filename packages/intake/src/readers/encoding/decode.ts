import type { CodePage } from "./code-pages.ts";
import { codePageOf, type Encoding } from "./detect-encoding.ts";

const chunkBytes = 1024 * 1024;

/** The text of a file in pieces of about a megabyte, so that no reader needs the whole of it at once. */
export function* decodedChunks(bytes: Uint8Array, { encoding, start }: Encoding): Generator<string> {
  const page = codePageOf(encoding);
  const decoder = page === undefined ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined;
  for (let at = start; at < bytes.length; at += chunkBytes) {
    const piece = bytes.subarray(at, at + chunkBytes);
    if (decoder !== undefined) yield decoder.decode(piece, { stream: at + chunkBytes < bytes.length });
    else if (page !== undefined) yield decodedByPage(piece, page);
  }
}

export function decodedText(bytes: Uint8Array, encoding: Encoding): string {
  return [...decodedChunks(bytes, encoding)].join("");
}

function decodedByPage(bytes: Uint8Array, page: CodePage): string {
  const stretch = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += stretch) {
    const codes = Array.from(bytes.subarray(at, at + stretch), (byte) => page[byte] ?? 0);
    text += String.fromCharCode(...codes);
  }
  return text;
}
