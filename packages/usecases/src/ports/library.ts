import type { CodebookFile, Profile } from "@mapwright/domain";

/** The codebooks and profiles that ship, by name and never by path. */
export interface Library {
  codebook(name: string): CodebookFile | undefined;
  profile(name: string): Profile | undefined;
}
