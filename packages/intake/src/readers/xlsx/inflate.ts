import { shownValue } from "@mapwright/domain";
import { Inflate } from "fflate";
import { type ArchiveEntry, refuseCorrupt, refuseSize } from "./archive.ts";
import { updateCrc } from "./crc32.ts";

/** What may still be inflated from one workbook; counted down by what comes out, never by what was claimed. */
export interface InflateBudget {
  bytes: number;
}

/** Deflate gives at most 1,032 bytes for one: a step never holds more than about 8 MB. */
const step = 8192;

/**
 * Inflates a part piece by piece and stops as soon as more comes out than the part claimed or the budget has.
 * Throws a ProblemError for that, for damaged data and for a wrong checksum.
 */
export function* inflatedChunks(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  budget: InflateBudget,
): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const chunk of rawChunks(
    bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
    entry,
  )) {
    size += chunk.length;
    budget.bytes -= chunk.length;
    if (size > entry.size) refuseSize(`has more in the part ${shownValue(entry.name)} than it claims`);
    if (budget.bytes < 0) refuseSize("inflates to more than is allowed");
    crc = updateCrc(crc, chunk);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc)
    refuseCorrupt(`has a damaged part, ${shownValue(entry.name)}`);
}

function* rawChunks(data: Uint8Array, { method, encrypted, name }: ArchiveEntry): Generator<Uint8Array> {
  if (encrypted) refuseCorrupt(`has an encrypted part, ${shownValue(name)}`);
  if (method === 0) {
    for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536);
    return;
  }
  if (method !== 8) refuseCorrupt(`has a part in an unknown compression, ${shownValue(name)}`);
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < data.length; at += step) {
    push(inflate, data.subarray(at, at + step), at + step >= data.length, name);
    yield* ready;
    ready = [];
  }
}

function push(inflate: Inflate, data: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(data, last);
  } catch {
    // fflate throws errors of its own for invalid data; all of them mean that the part is damaged.
    refuseCorrupt(`has a damaged part, ${shownValue(name)}`);
  }
}
