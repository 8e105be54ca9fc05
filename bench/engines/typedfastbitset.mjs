import { TypedFastBitSet } from "typedfastbitset";
import { bitsetEngine } from "./bitsets.mjs";

export function load(inventory) {
  return bitsetEngine(inventory, {
    make: (rows) => new TypedFastBitSet(rows),
    or: (a, b) => a.new_union(b),
    and: (a, b) => a.new_intersection(b),
    size: (set) => set.size(),
    shared: (a, b) => a.intersection_size(b),
    each: (set, visit) => set.forEach(visit),
  });
}
