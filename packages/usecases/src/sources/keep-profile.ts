import { type keepProfileOperation, newEvent, ProblemError, profileKept, profiles } from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { keptForm } from "./kept-form.ts";

/** Keeps a profile with the map under its name; keeping the same twice changes nothing. */
export async function keepProfile(
  context: Desk,
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
  const form = keptForm(context, document);
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const kept = await writer.one(profiles, { map, profile });
    if (kept?.sha256 !== form.sha256) await writer.append([newEvent(profileKept, map, { profile, ...form })]);
    return { profile, sha256: form.sha256 };
  });
}
