import { z } from "zod";
import { codebookFile } from "./schema.ts";

/** The JSON Schema (draft 2020-12) of a codebook file, for editors and for other programs. */
export function codebookJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(codebookFile, { io: "input" });
  return { $schema, title: "Mapwright codebook", ...schema };
}
