import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { PlaceLevel } from "@mapwright/atlas";
import { type Boundaries, readBoundaries } from "@mapwright/web";

/** Boundaries lie apart from the program, since their terms are not its own; any of these files may be missing. */
const folder = new URL("../../../../boundaries/", import.meta.url);
const files: Readonly<Record<PlaceLevel, string>> = {
  0: "countries",
  1: "nuts-1",
  2: "nuts-2",
  3: "nuts-3",
};
const levels: readonly PlaceLevel[] = [0, 1, 2, 3];

/** The boundaries of one level, as they are drawn and as they are sent. */
export interface ShippedBoundaries {
  readonly level: PlaceLevel;
  /** `nuts-2`. */
  readonly name: string;
  readonly boundaries: Boundaries;
  readonly text: string;
  /** Of the text, in hexadecimal. */
  readonly sha256: string;
}

/** Reads the boundaries that are there. */
export function shippedBoundaries(): readonly ShippedBoundaries[] {
  return levels.flatMap((level) => {
    const name = files[level];
    const file = new URL(`${name}.json`, folder);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    return [{ level, name, boundaries: readBoundaries(JSON.parse(text)), text, sha256 }];
  });
}

/** The boundaries at hand, with the address that a page fetches each level from. */
export function drawnBoundaries(
  shipped: readonly ShippedBoundaries[],
  addressOf: (boundaries: ShippedBoundaries) => string,
) {
  const byLevel = new Map(shipped.map((one) => [one.level, one]));
  return {
    at: (level: PlaceLevel) => byLevel.get(level)?.boundaries,
    addresses: Object.fromEntries(shipped.map((one) => [one.level, addressOf(one)])),
  };
}
