import { type PasskeyRow, ProblemError, passkeys, people } from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Context } from "../ports/index.ts";
import { tellCredential } from "./credential.ts";
import { asOwner, mustProve } from "./prove.ts";
import { newSession, onlySession } from "./session.ts";

/** A passkey that a device has made, after its answer was checked. */
export type NewPasskey = Pick<PasskeyRow, "passkey" | "name" | "public_key" | "counter" | "transports">;

const most = 20;

/**
 * Adds a passkey; its owner has unlocked the device for it. All sessions end, and one that counts as opened by the passkey begins.
 */
export async function addPasskey(
  context: PeopleContext,
  { password, ...added }: NewPasskey & { readonly password: string },
  agent: string,
): Promise<string> {
  await mustProve(context, password);
  return await asOwner(context, async (writer, { account }) => {
    const isTaken = (await writer.one(passkeys, { passkey: added.passkey })) !== undefined;
    if (isTaken || (await writer.count(passkeys, { account })) >= most) {
      throw new ProblemError({
        code: "passkey-refused",
        message: isTaken ? "This passkey is known already." : `An account has at most ${most} passkeys.`,
        hint: isTaken ? "Use it to sign in." : "Remove one first.",
      });
    }
    const created_at = context.now().toISOString();
    await writer.hold(passkeys, { ...added, account, created_at, used_at: null });
    await tellCredential(writer, { account, credential: "passkey", change: "added" });
    return await onlySession(context, writer, account, { way: "passkey", agent });
  });
}

/** The passkey that a device answers with, of an account that may sign in. */
export async function passkeyOf({ store }: Context, passkey: string): Promise<PasskeyRow | undefined> {
  return await store.read(async (reader) => {
    const row = await reader.one(passkeys, { passkey });
    const owner = row && (await reader.one(people, { account: row.account }));
    return owner?.state === "active" ? row : undefined;
  });
}

/**
 * Signs in with a passkey whose answer was checked, and gives the secret of the session. `counter` is how often the device says
 * it has signed: one that has not grown, from a device that counts, was given before or by a copy.
 */
export async function signInWithPasskey(
  context: PeopleContext,
  { passkey, counter }: Pick<PasskeyRow, "passkey" | "counter">,
  agent: string,
): Promise<string> {
  return await context.store.transact(context.actor, async (writer) => {
    const row = await writer.one(passkeys, { passkey });
    if (row === undefined || (row.counter > 0 && counter <= row.counter)) throw passkeyFailed();
    await writer.hold(passkeys, { ...row, counter, used_at: context.now().toISOString() });
    return await newSession(context, writer, row.account, { way: "passkey", agent });
  });
}

export async function namePasskey({ store, actor, caller }: Context, passkey: string, name: string) {
  return await store.transact(actor, async (writer) => {
    const row = await writer.one(passkeys, { passkey });
    if (row === undefined || row.account !== caller.account) throw passkeyUnknown();
    await writer.hold(passkeys, { ...row, name });
    return { passkey, name };
  });
}

/** Removes a passkey of the caller; a session opened with one counts as opened by password from then on. */
export async function removePasskey(
  context: PeopleContext,
  { passkey, password }: { readonly passkey: string; readonly password: string },
  agent: string,
): Promise<string> {
  await mustProve(context, password);
  return await asOwner(context, async (writer, { account, session }) => {
    const row = await writer.one(passkeys, { passkey });
    if (row === undefined || row.account !== account) throw passkeyUnknown();
    await writer.drop(passkeys, { passkey });
    await tellCredential(writer, { account, credential: "passkey", change: "removed" });
    const way = session.way === "passkey" ? "password" : session.way;
    return await onlySession(context, writer, account, { way, agent });
  });
}

export function passkeyFailed(): ProblemError {
  return new ProblemError({
    code: "passkey-failed",
    message: "The passkey was not accepted.",
    hint: "Try again, or sign in with your password.",
  });
}

function passkeyUnknown(): ProblemError {
  return new ProblemError({
    code: "passkey-unknown",
    message: "You have no such passkey.",
    hint: "List them at /api/me/sign-in.",
  });
}
