import { type MapDescription, mapDescription, type Protocol, protocol } from "@mapwright/domain";
import { z } from "zod";
import { readChecked } from "../yaml/read-checked.ts";

/** A map before anything is collected: what it is, the codebook it starts with and its protocol. */
export interface MapFile {
  readonly codebook: string;
  readonly map: MapDescription;
  readonly protocol?: Protocol | undefined;
}

const mapFile = z.strictObject({
  codebook: z.string(),
  map: mapDescription,
  protocol: protocol.optional(),
  waves: z.array(z.strictObject({ code: z.string(), from: z.string(), until: z.string() })).optional(),
});

const kind = {
  what: "map description",
  schema: mapFile,
  code: "map-description-invalid",
  hint: "Compare it with the description of a demo map.",
};

/** Reads a map file from YAML. Throws a ProblemError that names the file, the line or the path and the way out. */
export function readMapFile(file: string, text: string): MapFile {
  return readChecked(kind, file, text);
}
