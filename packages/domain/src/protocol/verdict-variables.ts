import type { Protocol } from "./schema.ts";

/** The codes of the variables that show what screening found, by the criteria of a protocol; none without a protocol. */
export function verdictVariables(protocol: Protocol | null): ReadonlySet<string> {
  return new Set(protocol?.criteria?.flatMap(({ variable }) => variable ?? []));
}
