import { ProblemError } from "@mapwright/domain";
import { loadMap, type MapDesk } from "../atlas/load-map.ts";
import type { Desk, OfMap } from "../desk.ts";
import type { PackedRelease } from "./press.ts";

/** A release as a data package. Throws `release-unknown` for the live draft, which cannot be cited. */
export async function packRelease(
  desk: MapDesk & Pick<Desk, "press">,
  of: OfMap,
  { language, site }: { readonly language: string; readonly site: string },
): Promise<PackedRelease> {
  const { release } = await loadMap(desk, of);
  if (release === undefined)
    throw new ProblemError({
      code: "release-unknown",
      message: "The live draft is no release and gives no package.",
      hint: "Freeze a release first.",
      value: of.release,
    });
  const bytes = await desk.store.read((reader) => reader.blob(release.sha256));
  if (bytes === undefined)
    throw new Error(`The content of release ${release.release} of "${of.map}" is not there.`);
  return await desk.press.pack({ bytes, release, language, site });
}
