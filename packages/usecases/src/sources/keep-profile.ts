import {
  canonicalJson,
  type JsonObject,
  type keepProfileOperation,
  newEvent,
  ProblemError,
  profileKept,
  profiles,
} from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** Keeps a profile with the map under its name; keeping the same twice changes nothing. */
export async function keepProfile(
  { store, actor, sha256 }: Desk,
  { map, profile, document }: Input<typeof keepProfileOperation>,
): Promise<{ profile: string; sha256: string }> {
  if (document.name !== profile) {
    throw new ProblemError({
      code: "profile-name-other",
      message: `The profile calls itself "${document.name}" and is to be kept as "${profile}".`,
      hint: "Use one name in both places.",
      value: document.name,
    });
  }
  // As it is kept and hashed by an import, so that both know it as the same.
  const content = JSON.parse(canonicalJson(document)) as JsonObject;
  const hash = sha256(canonicalJson(content));
  return await store.transact(actor, async (writer) => {
    await mapNamed(writer, map);
    const kept = await writer.one(profiles, { map, profile });
    if (kept?.sha256 !== hash)
      await writer.append([newEvent(profileKept, map, { profile, sha256: hash, document: content })]);
    return { profile, sha256: hash };
  });
}
