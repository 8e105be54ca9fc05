import {
  type importOperation,
  ProblemError,
  type Profile,
  profileFile,
  profiles,
  type readFileOperation,
  type undoBatchOperation,
} from "@mapwright/domain";
import { answering } from "../answering.ts";
import type { Desk, Input } from "../desk.ts";
import type { OpenOptions } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { importFile } from "./import-file.ts";
import type { FileToRead } from "./judged-for.ts";
import { keepProfile } from "./keep-profile.ts";
import { listBatches, showBatch } from "./list-batches.ts";
import { readFile } from "./read-file.ts";
import { undoBatch } from "./undo-batch.ts";

type Reading = Input<typeof readFileOperation>;

export const sourcesAnswers = {
  "sources.read": async (desk: Desk, input: Reading, content: Uint8Array) => ({
    output: await readFile(desk, await fileToRead(desk, input, content)),
  }),
  "sources.import": async (desk: Desk, input: Input<typeof importOperation>, content: Uint8Array) => {
    const asked = await fileToRead(desk, input, content);
    const { map, fileName, wave, goodRowsOnly } = input;
    const report = await importFile(desk, {
      map,
      fileName,
      content,
      goodRowsOnly,
      open: asked.open,
      ...(asked.profile === undefined ? {} : { profile: asked.profile }),
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

async function fileToRead(desk: Desk, input: Reading, content: Uint8Array): Promise<FileToRead> {
  const { map, fileName: name, wave } = input;
  const profile = input.profile === undefined ? undefined : await profileNamed(desk, map, input.profile);
  return { map, name, content, open: openOptions(input), profile, wave };
}

/** The profile of a name: kept with the map, else one that ships. */
async function profileNamed({ store, library }: Desk, map: string, profile: string): Promise<Profile> {
  const kept = await store.read(async (reader) => {
    await mapNamed(reader, map);
    return await reader.one(profiles, { map, profile });
  });
  const found = kept === undefined ? library.profile(profile) : profileFile.parse(kept.document);
  if (found !== undefined) return found;
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
