import { shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";

/** A part of a ZIP archive, its sizes as the central directory claims them. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
}

export type Archive = ReadonlyMap<string, ArchiveEntry>;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/**
 * Reads the central directory of a ZIP archive (APPNOTE 6.3.10, without ZIP64) and checks it before anything is
 * inflated: sizes and ratios against the limits, names that leave the archive, links, nested archives, duplicate
 * and overlapping parts. Nothing is allocated by a claim.
 */
export function readArchive(bytes: Uint8Array, limits: ReaderLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0) refuseCorrupt("is a part of a split archive");
  if (count === 0xffff || directory === 0xffffffff) refuseSize("claims the ZIP64 form, for more than 4 GB");
  if (count > limits.archiveEntries) refuseInvalid(`has ${counted(count, "part")}`);
  const entries: ArchiveEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark)
      refuseCorrupt("has a damaged directory");
    entries.push(entryAt(bytes, view, at));
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  checkSizes(entries, limits);
  checkOverlap(entries, view, directory);
  return byName(entries);
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= earliest; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return refuseCorrupt("has no directory: it was cut off or damaged");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
  const mode = view.getUint32(at + 38, true) >>> 16;
  checkName(name, (mode & 0xf000) === 0xa000);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (compressedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff) {
    refuseSize(`claims more than 4 GB for the part ${shownValue(name)}`);
  }
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    compressedSize,
    size,
    crc: view.getUint32(at + 16, true),
    dataStart: dataStart(view, local),
  };
}

function dataStart(view: DataView, local: number): number {
  if (local + localLength > view.byteLength || view.getUint32(local, true) !== localMark) {
    return refuseCorrupt("has a directory that points outside of it");
  }
  return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function checkName(name: string, isLink: boolean): void {
  const leaves = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name);
  if (!leaves && !isLink) return;
  refuse({
    code: "archive-path",
    message: `The archive has the part ${shownValue(name)}, which ${isLink ? "is a link" : "points outside of the archive"}.`,
    hint: "Save the workbook again with a spreadsheet program.",
    value: shownValue(name),
  });
}

function checkSizes(entries: readonly ArchiveEntry[], limits: ReaderLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (
      !limits.nestedArchives &&
      /\.(zip|xlsx|xlsm|docx|gz|7z|rar|jar)$/i.test(name) &&
      !/(^|\/)embeddings\//.test(name)
    )
      refuseNested(name);
    if (size > limits.ratioFreeBytes && size > compressedSize * limits.inflateRatio)
      refuseRatio(name, size, compressedSize);
  }
  if (total > limits.inflatedBytes) refuseSize(`would inflate to ${counted(total, "byte")}`);
}

function checkOverlap(entries: readonly ArchiveEntry[], view: DataView, directory: number): void {
  const sorted = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  for (const [index, { dataStart: start, compressedSize, name }] of sorted.entries()) {
    const next = sorted[index + 1];
    const limit = next === undefined ? directory : next.dataStart - localLength;
    if (start + compressedSize > Math.min(limit, view.byteLength)) {
      if (start + compressedSize > view.byteLength) refuseCorrupt("was cut off");
      refuseInvalid(`has parts that overlap (${shownValue(name)})`);
    }
  }
}

function byName(entries: readonly ArchiveEntry[]): Archive {
  const archive = new Map<string, ArchiveEntry>();
  for (const entry of entries) {
    // Names of parts are the same whatever their case (ECMA-376 part 2, 6.2.2).
    const name = entry.name.toLowerCase();
    if (archive.has(name)) refuseInvalid(`has two parts called ${shownValue(entry.name)}`);
    archive.set(name, entry);
  }
  return archive;
}

const saveAgain = "Open the workbook in a spreadsheet program and save it again as .xlsx, or as CSV (UTF-8).";

export function refuseCorrupt(what: string): never {
  return refuse({ code: "file-corrupt", message: `The workbook ${what}.`, hint: saveAgain });
}

function refuseInvalid(what: string): never {
  return refuse({ code: "archive-invalid", message: `The archive ${what}.`, hint: saveAgain });
}

export function refuseSize(what: string): never {
  return refuse({
    code: "archive-size",
    message: `The archive ${what}.`,
    hint: "Remove what is not needed, or save the sheet as CSV (UTF-8).",
  });
}

function refuseNested(name: string): never {
  return refuse({
    code: "archive-nested",
    message: `The archive has another archive inside: ${shownValue(name)}.`,
    hint: "Unpack it and import the file inside.",
    value: shownValue(name),
  });
}

function refuseRatio(name: string, size: number, compressed: number): never {
  return refuse({
    code: "archive-ratio",
    message: `The part ${shownValue(name)} would inflate from ${counted(compressed, "byte")} to ${counted(size, "byte")}.`,
    hint: saveAgain,
    value: shownValue(name),
  });
}
