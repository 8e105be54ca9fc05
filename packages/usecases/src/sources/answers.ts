import {
  type importOperation,
  ProblemError,
  profileFile,
  profiles,
  type readFileOperation,
  type undoBatchOperation,
} from "@mapwright/domain";
import { answering } from "../answering.ts";
import type { Desk, Input } from "../desk.ts";
import type { OpenedFile, OpenOptions } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { importFile } from "./import-file.ts";
import { keepProfile } from "./keep-profile.ts";
import { listBatches, showBatch } from "./list-batches.ts";
import { readFile } from "./read-file.ts";
import { undoBatch } from "./undo-batch.ts";
import { type UnnamedProfile, unnamedProfile } from "./unnamed-profile.ts";

type Reading = Input<typeof readFileOperation>;

export const sourcesAnswers = {
  "sources.read": async (desk: Desk, input: Reading, content: Uint8Array) => {
    const file = await desk.files.open(input.fileName, content, openOptions(input));
    const profile = await profileFor(desk, input, async () => file);
    return { output: await readFile(desk, input.map, file, profile) };
  },
  "sources.import": async (desk: Desk, input: Input<typeof importOperation>, content: Uint8Array) => {
    const { map, fileName, wave, goodRowsOnly } = input;
    const open = openOptions(input);
    // With a profile the file is opened once, by the import.
    const { profile } = await profileFor(desk, input, () => desk.files.open(fileName, content, open));
    const report = await importFile(desk, {
      map,
      fileName,
      content,
      profile,
      goodRowsOnly,
      open,
      ...(wave === undefined ? {} : { wave }),
    });
    return { output: report };
  },
  "batches.list": answering(listBatches),
  "batches.show": answering(showBatch),
  "batches.undo": async (desk: Desk, { map, batch, reason }: Input<typeof undoBatchOperation>) => ({
    output: await undoBatch(desk, map, batch, reason),
  }),
  "profiles.keep": answering(keepProfile),
};

/** The profile named (kept with the map, else one that ships), or the one for a file without. */
async function profileFor(
  desk: Desk,
  { map, profile, wave }: Reading,
  opened: () => Promise<OpenedFile>,
): Promise<UnnamedProfile> {
  if (profile === undefined) return await unnamedProfile(desk, map, await opened(), wave);
  const kept = await desk.store.read(async (reader) => {
    await mapNamed(reader, map);
    return await reader.one(profiles, { map, profile });
  });
  const found = kept === undefined ? desk.library.profile(profile) : profileFile.parse(kept.document);
  if (found !== undefined) return { profile: found, isKept: true, reasons: [] };
  throw new ProblemError({
    code: "profile-unknown",
    message: `There is no profile "${profile}", kept with the map or shipped.`,
    hint: "Leave the profile out to have one suggested, or import once with a file from the command line.",
    value: profile,
  });
}

function openOptions({ encoding, delimiter, sheet, headerRow }: Reading): OpenOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? "\t" : delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}
