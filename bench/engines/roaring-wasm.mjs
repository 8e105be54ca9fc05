import { RoaringBitmap32, roaringLibraryInitialize } from "roaring-wasm";
import { bitsetEngine } from "./bitsets.mjs";

export async function load(inventory) {
  await roaringLibraryInitialize();
  return bitsetEngine(inventory, {
    make: (rows) => {
      const set = new RoaringBitmap32(rows);
      set.optimize();
      return set;
    },
    or: (a, b) => RoaringBitmap32.or(a, b),
    and: (a, b) => RoaringBitmap32.and(a, b),
    size: (set) => set.size,
    shared: (a, b) => a.andCardinality(b),
    each: (set, visit) => {
      for (const row of set.toUint32Array()) visit(row);
    },
  });
}
