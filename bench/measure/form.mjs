import { gunzipSync, gzipSync } from "node:zlib";
import { recordAt } from "../inventory.mjs";

/** JSON of more records takes gigabytes; per record nothing changes beyond. */
const mostJsonRows = 100_000;

/** The serialised form of the atlas beside the JSON that an application would send: bytes per record, ms to decode. */
export function measureForm(engine, inventory) {
  const { rows } = inventory;
  const bytes = engine.encoded();
  const packed = gzipSync(bytes);
  const form = { rawBytes: bytes.length / rows, wireBytes: packed.length / rows };
  if (rows > mostJsonRows) return form;
  const json = JSON.stringify(Array.from({ length: rows }, (_, row) => recordAt(inventory, row)));
  const packedJson = gzipSync(json);
  return {
    ...form,
    jsonWireBytes: packedJson.length / rows,
    decodeMs: best(() => engine.table(gunzipSync(packed))),
    jsonDecodeMs: best(() => JSON.parse(gunzipSync(packedJson).toString("utf8"))),
  };
}

/** Warm as everything that is timed: at least five passes and a second, the best of them. */
function best(run) {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + 1000;
  for (let again = 0; again < 5 || performance.now() < end; again++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
