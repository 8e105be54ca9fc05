import { anyone } from "@mapwright/domain";
import { freezeRelease } from "@mapwright/usecases";
import { aDesk, asking } from "./installation.ts";

/** The interface over an empty map with one release, asked by anyone without a port. */
export async function anApi() {
  const desk = await aDesk();
  const manifest = await freezeRelease(desk, "tiny", null);
  return { manifest, desk, ...asking(desk, anyone) };
}
