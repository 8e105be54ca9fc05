import {
  citationOf,
  type compareReleasesOperation,
  type freezeReleaseOperation,
  ProblemError,
  type showCodebook,
  type showRelease,
  type withdrawReleaseOperation,
} from "@mapwright/domain";
import { answering } from "../answering.ts";
import { loadMap } from "../atlas/load-map.ts";
import type { Desk, Input } from "../desk.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { compareReleases } from "./compare.ts";
import { freezeRelease, withdrawRelease } from "./freeze.ts";
import { previewRelease } from "./preview.ts";

export const releaseAnswers = {
  "codebook.show": async (desk: Desk, input: Input<typeof showCodebook>) => {
    const { content, release } = await loadMap(desk, input);
    return { output: content.codebook, release };
  },
  "release.show": async (desk: Desk, input: Input<typeof showRelease>) => {
    const { content, release } = await loadMap(desk, input);
    if (release === undefined) throw draftHasNone();
    const citation = citationOf(content.map, release.manifest);
    return { output: { ...release.manifest, withdrawn: release.withdrawn, citation }, release };
  },
  "release.compare": async (desk: Desk, { map, from, to }: Input<typeof compareReleasesOperation>) => {
    const before = await loadMap(desk, { map, release: from });
    const after = await loadMap(desk, { map, release: to });
    return { output: compareReleases(before, after), release: after.release };
  },
  "release.preview": answering(previewRelease),
  "release.freeze": async (desk: Desk, input: Input<typeof freezeReleaseOperation>) => {
    const manifest = await freezeRelease(desk, input.map, input.notes);
    const map = await desk.store.read((reader) => mapNamed(reader, input.map));
    return { output: { ...manifest, withdrawn: null, citation: citationOf(map.description, manifest) } };
  },
  "release.withdraw": async (
    desk: Desk,
    { map, release, reason }: Input<typeof withdrawReleaseOperation>,
  ) => {
    await withdrawRelease(desk, map, release, reason);
    return { output: { release, withdrawn: reason } };
  },
};

function draftHasNone(): ProblemError {
  return new ProblemError({
    code: "release-unknown",
    message: "The live draft is no release.",
    hint: "Give a release's number or `latest`.",
  });
}
