import type { Codebook, Profile } from "@mapwright/domain";
import type { Context, FileToJudge, JudgedFile } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { judgeHere } from "./judge-file.ts";
import { profileSearch } from "./unnamed-profile.ts";

/** A file to be read for a map. */
export interface FileToRead extends Pick<FileToJudge, "name" | "content" | "open"> {
  readonly map: string;
  /** The profile chosen for it; without one, it is looked for in what the map has taken in. */
  readonly profile: Profile | undefined;
  readonly wave: string | undefined;
}

/**
 * Reads and judges a file with the codebook that a map has in force: beside this thread where there is a room for it.
 * `isWhole` as in `FileToJudge`.
 */
export async function judgedFor(
  context: Context,
  { map: slug, name, content, open, profile, wave }: FileToRead,
  isWhole: boolean,
): Promise<JudgedFile & { readonly codebook: Codebook }> {
  const { codebook, search } = await context.store.read(async (reader) => ({
    codebook: await codebookOf(reader, await mapNamed(reader, slug)),
    search: await profileSearch(reader, slug, wave),
  }));
  const chosen = profile === undefined ? { among: search } : { chosen: profile };
  const judge = context.judge ?? judgeHere(context);
  const told = (rows: number) => context.progress?.(`Reading ${name}`, rows, 0);
  try {
    return { codebook, ...(await judge({ name, content, open, codebook, profile: chosen, isWhole }, told)) };
  } finally {
    told(0);
  }
}
