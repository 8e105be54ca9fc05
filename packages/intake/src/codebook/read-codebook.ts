import { type CodebookFile, codebookFile, ProblemError, shownValue } from "@mapwright/domain";
import { LineCounter, parseDocument } from "yaml";

/** Reads a codebook from YAML (or JSON). Throws a ProblemError that names file, line, path, value and the way out. */
export function readCodebook(file: string, text: string): CodebookFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: false,
    uniqueKeys: true,
    schema: "core",
  });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ProblemError({
      code: "yaml-invalid",
      message: `The codebook ${file} is not valid YAML: ${error.message.split("\n")[0]}`,
      hint: "Mend the line that is named.",
      file,
      row: lines.linePos(error.pos[0]).line,
    });
  }
  const parsed = codebookFile.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.map((issue) => {
      const path = issue.path.map(String);
      const node = document.getIn(path, true);
      const found = document.getIn(path);
      const offset = rangeStart(node);
      return {
        code: "codebook-invalid",
        message: `The codebook ${file} is wrong at ${path.join(".") || "its top"}: ${issue.message}.`,
        hint: "See docs/reference/codebook-format.md.",
        file,
        path: path.join("."),
        ...(offset === undefined ? {} : { row: lines.linePos(offset).line }),
        ...(typeof found === "object" || found === undefined ? {} : { value: shownValue(found) }),
      };
    }),
  );
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : undefined;
}
