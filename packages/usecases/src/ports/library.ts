import type { Codebook, CodebookFile, CodebookForm, Problem, Profile } from "@mapwright/domain";

/** A codebook that came from a file, with what is doubtful about it. */
export interface FoundCodebook {
  readonly codebook: CodebookFile;
  readonly problems: readonly Problem[];
}

/** A codebook as a file. */
export interface WrittenCodebook {
  readonly name: string;
  /** Its media type. */
  readonly media: string;
  readonly content: string;
}

/** The codebooks and profiles that ship, by name and never by path, and the forms that codebooks come and go in. */
export interface Library {
  /** The names of the codebooks that ship, the usual one first. */
  readonly codebooks: readonly string[];
  codebook(name: string): CodebookFile | undefined;
  profile(name: string): Profile | undefined;
  /** Reads a codebook from a file whose ending tells its form. Throws a ProblemError for what cannot be read. */
  readCodebook(name: string, content: string | Uint8Array, language: string): FoundCodebook;
  writeCodebook(form: CodebookForm, codebook: Codebook, base: string): WrittenCodebook;
}
