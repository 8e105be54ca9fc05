import { type CodebookFile, codebookFile, ProblemError } from "@mapwright/domain";
import { schemaProblems } from "./schema-problems.ts";
import { utf8Text } from "./utf8-text.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A codebook file that was read, and where its parts stand in the text. */
export interface ReadCodebook {
  readonly name: string;
  readonly file: CodebookFile;
  readonly source: YamlSource;
}

/**
 * Reads a codebook from YAML or JSON. Throws a ProblemError with everything that does not fit the format: file, line,
 * column, path, value and the way out. References (`extends`, lists, sources, rules) are left to `resolveCodebook`.
 */
export function readCodebookFile(name: string, content: string | Uint8Array): CodebookFile {
  return readPlacedCodebook(name, content).file;
}

/** Reads a codebook as `readCodebookFile` does and keeps where its parts stand. */
export function readPlacedCodebook(name: string, content: string | Uint8Array): ReadCodebook {
  const source = readYaml(name, utf8Text(name, content));
  const parsed = codebookFile.safeParse(source.value);
  if (!parsed.success) throw new ProblemError(schemaProblems(name, source, parsed.error.issues));
  return { name, file: parsed.data, source };
}
