import { type Profile, profileFile } from "@mapwright/domain";
import { readChecked } from "../yaml/read-checked.ts";

const kind = {
  what: "profile",
  schema: profileFile,
  code: "profile-invalid",
  hint: "See docs/reference/profile-format.md.",
};

/** Reads a profile from YAML. Throws a ProblemError that names the file, the line or the path and the way out. */
export function readProfile(file: string, text: string): Profile {
  return readChecked(kind, file, text);
}
