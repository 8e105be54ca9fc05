import {
  type importOperation,
  ProblemError,
  type Profile,
  profileFile,
  profiles,
  type undoBatchOperation,
} from "@mapwright/domain";
import type { Answered, Desk, Input } from "../desk.ts";
import type { OpenOptions } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { importFile } from "./import-file.ts";
import { undoBatch } from "./undo-batch.ts";
import { unnamedProfile } from "./unnamed-profile.ts";

type Importing = Input<typeof importOperation>;

export const sourcesAnswers = {
  "sources.import": async (desk: Desk, input: Importing, file: Uint8Array): Promise<Answered> => {
    const { map, fileName, wave, goodRowsOnly } = input;
    const open = openOptions(input);
    const profile = await profileFor(desk, input, file, open);
    const report = await importFile(desk, {
      map,
      fileName,
      content: file,
      profile,
      goodRowsOnly,
      open,
      ...(wave === undefined ? {} : { wave }),
    });
    return { output: report };
  },
  "batches.undo": async (
    desk: Desk,
    { map, batch, reason }: Input<typeof undoBatchOperation>,
  ): Promise<Answered> => ({ output: await undoBatch(desk, map, batch, reason) }),
};

/** The profile named (kept with the map, else one that ships), or the one for a file without. */
async function profileFor(
  desk: Desk,
  { map, profile, fileName, wave }: Importing,
  file: Uint8Array,
  open: OpenOptions,
): Promise<Profile> {
  if (profile === undefined) {
    const opened = await desk.files.open(fileName, file, open);
    return (await unnamedProfile(desk, map, opened, wave)).profile;
  }
  const kept = await desk.store.read(async (reader) => {
    await mapNamed(reader, map);
    return await reader.one(profiles, { map, profile });
  });
  const found = kept === undefined ? desk.library.profile(profile) : profileFile.parse(kept.document);
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "profile-unknown",
    message: `There is no profile "${profile}", kept with the map or shipped.`,
    hint: "Leave the profile out to have one suggested, or import once with a file from the command line.",
    value: profile,
  });
}

function openOptions({ encoding, delimiter, sheet, headerRow }: Importing): OpenOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? "\t" : delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}
