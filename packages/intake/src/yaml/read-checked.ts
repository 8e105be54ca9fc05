import { ProblemError } from "@mapwright/domain";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { refuseDeepNesting } from "./nesting.ts";

/** A kind of file: how messages call it, the code of what does not fit its format, and where to look. */
export interface FileKind<Schema extends z.ZodType> {
  readonly what: string;
  readonly schema: Schema;
  readonly code: string;
  readonly hint: string;
}

/** Reads YAML of a kind. Throws a ProblemError that names the file, the line or the path and the way out. */
export function readChecked<Schema extends z.ZodType>(
  kind: FileKind<Schema>,
  file: string,
  text: string,
): z.output<Schema> {
  refuseDeepNesting(kind.what, file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: false,
    uniqueKeys: true,
    schema: "core",
  });
  const [error] = document.errors;
  if (error !== undefined)
    throw new ProblemError({
      code: "yaml-invalid",
      message: `The ${kind.what} ${file} is not valid YAML: ${error.message.split("\n")[0]}`,
      hint: "Mend the line that is named.",
      file,
      row: lines.linePos(error.pos[0]).line,
    });
  const parsed = kind.schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: kind.code,
      message: `The ${kind.what} ${file} is wrong at ${issue.path.join(".") || "its top"}: ${issue.message}.`,
      hint: kind.hint,
      file,
      path: issue.path.join("."),
    })),
  );
}
