import type { FoundRegion, Gazetteer } from "../gazetteer.ts";
import { type Note, type Reading, unreadable } from "./reading.ts";

/**
 * Reads a NUTS code. `GR` and `GB` in front are taken as `EL` and `UK`, which is told; a code of an older version only
 * is taken with a notice that names the version.
 *
 * @example recogniseRegion("GR30", gazetteer).taken?.code // "EL30", with the note region-prefix
 */
export function recogniseRegion(found: string, gazetteer: Gazetteer): Reading<FoundRegion> {
  const text = found.trim().toUpperCase();
  const code = text.replace(/^GR/, "EL").replace(/^GB/, "UK");
  const region = gazetteer.region(code);
  if (region === undefined)
    return unreadable(
      "region-unknown",
      `"${found.trim()}" is no NUTS code of 2021 or 2024.`,
      "Write the code as Eurostat lists it, or name the text under `values` in the profile.",
    );
  return { taken: region, notes: notesOn(text, region) };
}

function notesOn(text: string, region: FoundRegion): Note[] {
  const notes: Note[] = [];
  if (text !== region.code)
    notes.push({
      severity: "repaired",
      code: "region-prefix",
      message: `NUTS writes ${region.country} for this country.`,
      taken: region.code,
    });
  if (region.version !== "2024" && region.level > 0)
    notes.push({
      severity: "warning",
      code: "region-version",
      message: `${region.code} (${region.name}) is a code of NUTS ${region.version}; NUTS 2024 has no such code.`,
    });
  return notes;
}
