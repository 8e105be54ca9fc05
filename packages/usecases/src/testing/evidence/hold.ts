import { canonicalJson } from "@mapwright/domain";

/** Throws, naming the invariant and what it is about, when it does not hold. */
export function hold(invariant: string, holds: boolean, about: unknown = ""): void {
  if (!holds) throw new Error(`${invariant}: ${canonicalJson(about)}`);
}
