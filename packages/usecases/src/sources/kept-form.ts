import { canonicalJson, type JsonObject, type Profile } from "@mapwright/domain";
import type { Context } from "../ports/index.ts";

/** A profile as it is kept with a map, and the hash that it is known by. */
export function keptForm(
  { sha256 }: Pick<Context, "sha256">,
  profile: Profile,
): { readonly document: JsonObject; readonly sha256: string } {
  const text = canonicalJson(profile);
  return { document: JSON.parse(text) as JsonObject, sha256: sha256(text) };
}
