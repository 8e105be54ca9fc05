import { type CodebookFile, ProblemError, shownValue } from "@mapwright/domain";
import type { FoundCodebook } from "@mapwright/usecases";
import { readCodebookCsv } from "./read-codebook-csv.ts";
import { readCodebookFile } from "./read-codebook-file.ts";
import { readQdc } from "./read-qdc.ts";
import { readSkosJsonLd, readSkosTurtle } from "./skos/read-skos.ts";

type Reader = (name: string, content: string | Uint8Array, language: string) => FoundCodebook;

const plainly =
  (read: (name: string, content: string | Uint8Array, language: string) => CodebookFile): Reader =>
  (...given) => ({ codebook: read(...given), problems: [] });

const readers: Readonly<Record<string, Reader>> = {
  yaml: plainly(readCodebookFile),
  yml: plainly(readCodebookFile),
  json: plainly(readCodebookFile),
  csv: readCodebookCsv,
  ttl: readSkosTurtle,
  jsonld: readSkosJsonLd,
  qdc: readQdc,
};

/**
 * Reads a codebook in any form that codebooks come in; the ending of the file's name tells which. `language` is that of texts
 * that do not say theirs. Throws a ProblemError for what cannot be read; what can, but is doubtful, is told in `problems`.
 */
export function readCodebookAs(name: string, content: string | Uint8Array, language: string): FoundCodebook {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const read = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (read !== undefined) return read(name, content, language);
  throw new ProblemError({
    code: "form-unknown",
    message: `"${shownValue(name)}" does not end like a codebook.`,
    hint: `Endings that are read: ${Object.keys(readers).join(", ")}.`,
    file: name,
    value: shownValue(name),
  });
}
