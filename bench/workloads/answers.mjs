import { createHash } from "node:crypto";
import { facets } from "../inventory.mjs";

// Answers of all engines are compared by these digests with those of plain loops.

/** Total and all counts in facet order. */
export function clickDigest(answer) {
  return digestOf(answer, undefined);
}

/** A brush does not change the counts of its own facet. */
export function brushDigest(answer) {
  return digestOf(answer, "year");
}

/** Which initiatives come first is not compared: the variants of BM25 differ. */
export function searchDigest(answer) {
  return digestOf(answer, undefined);
}

export function mapsDigest(cells) {
  return createHash("sha1").update(Int32Array.from(cells)).digest("base64").slice(0, 12);
}

function digestOf({ total, counts, missingAfter = 0 }, without) {
  const hash = createHash("sha1").update(String(total));
  let skipped = 0;
  for (const { variable, offset, size } of facets) {
    if (variable !== without)
      hash.update(Int32Array.from(counts.subarray(offset + skipped, offset + skipped + size)));
    skipped += missingAfter;
  }
  return hash.digest("base64").slice(0, 12);
}
