import type { ReleasedInitiative } from "@mapwright/domain";
import { aboutExtract } from "./about-extract.ts";
import { countedAnswer, extractColumns } from "./columns.ts";
import type { Extract } from "./extract.ts";

/**
 * A selection as GeoJSON (RFC 7946): a feature for each initiative, a point where latitude and longitude are known and no
 * geometry where they are not. Properties are those of the CSV; several codes are a list, and
 * what is not yet coded is left out.
 */
export function initiativesGeoJson(extract: Extract): string {
  const columns = extractColumns(extract);
  const features = extract.initiatives.map((initiative) => ({
    type: "Feature",
    id: initiative.initiative,
    geometry: pointOf(initiative),
    properties: Object.fromEntries(
      columns.flatMap(({ name, separator, cell }) => {
        const found = cell(initiative);
        if (found === undefined || found === "~not-yet-coded") return [];
        const isList = separator !== undefined && typeof found === "string" && !found.startsWith("~");
        return [[name, isList ? found.split(separator) : found]];
      }),
    ),
  }));
  return `${JSON.stringify({ type: "FeatureCollection", mapwright: aboutExtract(extract), features })}\n`;
}

/** Where an initiative is, longitude first; null when it is not known. */
function pointOf(initiative: ReleasedInitiative) {
  const [longitude, latitude] = ["longitude", "latitude"].map((code) => countedAnswer(initiative, code));
  if (longitude === undefined || !("number" in longitude)) return null;
  if (latitude === undefined || !("number" in latitude)) return null;
  return { type: "Point", coordinates: [longitude.number, latitude.number] };
}
