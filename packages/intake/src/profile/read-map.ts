import {
  type MapDescription,
  mapDescription,
  ProblemError,
  type Protocol,
  protocol,
} from "@mapwright/domain";
import { parseDocument } from "yaml";
import { z } from "zod";

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

/** Reads the description of a map from YAML. Throws a ProblemError that names the file, the path and the way out. */
export function readMapFile(file: string, text: string): MapFile {
  const document = parseDocument(text, { uniqueKeys: true, schema: "core" });
  const [error] = document.errors;
  if (error !== undefined)
    throw new ProblemError({
      code: "yaml-invalid",
      message: `The map description ${file} is not valid YAML: ${error.message.split("\n")[0]}`,
      hint: "Mend the line that is named.",
      file,
    });
  const parsed = mapFile.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: "map-description-invalid",
      message: `The map description ${file} is wrong at ${issue.path.join(".") || "its top"}: ${issue.message}.`,
      hint: "Compare it with the description of a demo map.",
      file,
      path: issue.path.join("."),
    })),
  );
}
