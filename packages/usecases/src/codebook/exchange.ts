import {
  codebookAsFile,
  ProblemError,
  type readCodebookOperation,
  resolveCodebook,
  type writeCodebookOperation,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Desk } from "../desk.ts";
import type { FoundCodebook, Library, WrittenCodebook } from "../ports/index.ts";
import { givenCodebook } from "../protocol/codebook-of.ts";

/** Reads a codebook from a file. */
export async function readCodebook(
  { library }: Desk,
  { name, content, language }: z.output<typeof readCodebookOperation.input>,
): Promise<FoundCodebook> {
  return wholeCodebook(library, name, content, language);
}

/** A codebook from a file, whole: what it extends is looked up among those that ship. Throws a ProblemError. */
export function wholeCodebook(
  library: Library,
  name: string,
  content: string | Uint8Array,
  language: string,
): FoundCodebook {
  const { codebook, problems } = library.readCodebook(name, content, language);
  try {
    const whole = resolveCodebook(codebook, (reference) =>
      library.codebook(reference.split("@")[0] ?? reference),
    );
    return { codebook: codebookAsFile(whole), problems };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError([...error.problems, ...problems].slice(0, 20));
  }
}

/** Writes a codebook as a file. */
export async function writeCodebook(
  { library }: Desk,
  { codebook, form, base }: z.output<typeof writeCodebookOperation.input>,
): Promise<WrittenCodebook> {
  return library.writeCodebook(form, givenCodebook(library, codebook), base);
}
