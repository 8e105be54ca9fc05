import { deflateSync } from "fflate";
import { updateCrc } from "../xlsx/crc32.ts";

/** A part to be written, and the lies its headers shall tell. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly claimedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly mode?: number;
  /** Directory entry that points to the local header of this earlier part. */
  readonly sharesDataOf?: number;
}

/** Writes a ZIP archive, honest or not. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const content = typeof part.content === "string" ? new TextEncoder().encode(part.content) : part.content;
    const data = deflateSync(content);
    const name = new TextEncoder().encode(part.name);
    const fields = {
      crc: part.crc ?? updateCrc(0, content),
      compressed: data.length,
      size: part.claimedSize ?? content.length,
    };
    offsets[index] = part.sharesDataOf === undefined ? at : (offsets[part.sharesDataOf] ?? 0);
    directory.push(directoryEntry(name, fields, part, offsets[index] ?? 0));
    if (part.sharesDataOf !== undefined) continue;
    const header = localHeader(name, fields);
    local.push(header, data);
    at += header.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...local, ...directory, endOfDirectory(parts.length, size, at)]);
}

interface Fields {
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

function localHeader(name: Uint8Array, { crc, compressed, size }: Fields): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(8, 8, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, compressed, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  return joined([new Uint8Array(view.buffer), name]);
}

function directoryEntry(
  name: Uint8Array,
  { crc, compressed, size }: Fields,
  part: ZipPart,
  offset: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(8, part.flags ?? 0, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, compressed, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint32(38, (part.mode ?? 0) * 65_536, true);
  view.setUint32(42, offset, true);
  return joined([new Uint8Array(view.buffer), name]);
}

function endOfDirectory(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
