import type { BriefDocument } from "../document.ts";
export async function briefDocx(_: BriefDocument): Promise<Uint8Array> {
  return new Uint8Array();
}
