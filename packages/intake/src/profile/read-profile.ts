import { ProblemError, type Profile, profileFile } from "@mapwright/domain";
import { LineCounter, parseDocument } from "yaml";

/**
 * Reads a profile from YAML. Throws a ProblemError that names the file, the line or the path and the way out.
 */
export function readProfile(file: string, text: string): Profile {
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
      message: `The profile ${file} is not valid YAML: ${error.message.split("\n")[0]}`,
      hint: "Mend the line that is named.",
      file,
      row: lines.linePos(error.pos[0]).line,
    });
  const parsed = profileFile.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => ({
      code: "profile-invalid",
      message: `The profile ${file} is wrong at ${issue.path.join(".") || "its top"}: ${issue.message}.`,
      hint: "See docs/reference/profile-format.md.",
      file,
      path: issue.path.join("."),
    })),
  );
}
