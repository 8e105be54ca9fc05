import type { FoundRegion } from "@mapwright/domain";
import { nutsCodes } from "./data/nuts-codes.ts";

/** NUTS regions by code; a code of both versions counts as one of 2024. */
export function readRegions(): ReadonlyMap<string, FoundRegion> {
  const regions = new Map<string, FoundRegion>();
  for (const line of nutsCodes.split("\n")) {
    const [code = "", versions = "", name = ""] = line.split("\t");
    const version = versions.includes("2024") ? "2024" : "2021";
    regions.set(code, { code, level: code.length - 2, country: code.slice(0, 2), name, version });
  }
  return regions;
}
