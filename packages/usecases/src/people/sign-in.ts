import {
  accounts,
  type Caller,
  emailAddress,
  emailKey,
  type InvitationRow,
  invitations,
  newEvent,
  ProblemError,
  people,
  personCredentialChanged,
  personJoined,
  personName,
  secondFactors,
  sessions,
  tokens,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Reader } from "../ports/index.ts";
import { tellCredential } from "./credential.ts";
import { accountOf, callerOf } from "./find-person.ts";
import { mustBeGoodPassword } from "./password.ts";
import { asOwner, mustProve } from "./prove.ts";
import { newSession, type Opened, onlySession, seenToMs } from "./session.ts";

/** What an invitation link is for, before it is taken; undefined when it is not, or no longer, good. */
export async function invitationOf(
  { sha256, now }: PeopleContext,
  reader: Reader,
  secret: string,
): Promise<(InvitationRow & { readonly name: string; readonly email: string }) | undefined> {
  const row = await reader.one(invitations, { invitation: sha256(secret) });
  if (row === undefined || row.expires_at <= now().toISOString()) return undefined;
  const account = await reader.one(accounts, { account: row.account });
  return account === undefined ? undefined : { ...row, name: account.name, email: account.email };
}

export interface Joining {
  readonly secret: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Who has shown a first factor, and whether a code is asked of them before they are in. */
export interface FirstFactor {
  readonly account: string;
  readonly hasSecondFactor: boolean;
}

/** Takes an account by its link, which is good once; every session there was ends. A lost password does not spare the code. */
export async function join(context: PeopleContext, joining: Joining): Promise<FirstFactor> {
  const { secrets, store } = context;
  const name = personName.safeParse(joining.name);
  const email = emailAddress.safeParse(joining.email);
  if (!name.success || !email.success) {
    throw new ProblemError({
      code: name.success ? "email-invalid" : "name-missing",
      message: name.success ? "This is no e-mail address." : "There is no name.",
      hint: "Fill it in.",
      path: name.success ? "email" : "name",
    });
  }
  mustBeGoodPassword(secrets, joining.password, [name.data, email.data]);
  // Hashing takes long, so it is done before the turn to write.
  const password = await secrets.hashPassword(joining.password);
  return await store.transact(context.actor, async (writer) => {
    const invitation = await invitationOf(context, writer, joining.secret);
    if (invitation === undefined) throw linkSpent();
    const { account, purpose } = invitation;
    const other = await accountOf(writer, email.data);
    if (other !== undefined && other.account !== account) throw linkSpent();
    const row = await writer.one(accounts, { account });
    if (row === undefined) throw linkSpent();
    await writer.drop(invitations, { account });
    await writer.drop(sessions, { account });
    await writer.hold(accounts, {
      ...row,
      name: name.data,
      email: email.data,
      email_key: emailKey(email.data),
      password,
    });
    await writer.append([
      purpose === "join"
        ? newEvent(personJoined, "", { account })
        : newEvent(personCredentialChanged, "", { account, credential: "password", change: "changed" }),
    ]);
    return await firstFactor(writer, account);
  });
}

/** Checks address and password. Unknown address and wrong password look and take the same. */
export async function signIn(
  context: PeopleContext,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<FirstFactor> {
  const row = await context.store.read(async (reader) => {
    const found = email.trim() === "" ? undefined : await accountOf(reader, email);
    const person = found && (await reader.one(people, { account: found.account }));
    return person?.state === "active" ? found : undefined;
  });
  const isRight = await context.secrets.verifyPassword(password.slice(0, 1000), row?.password ?? null);
  if (!isRight || row === undefined) {
    throw new ProblemError({
      code: "sign-in-failed",
      message: "Address and password do not go together.",
      hint: "Try again, or ask the keeper for a recovery link.",
    });
  }
  return await context.store.read((reader) => firstFactor(reader, row.account));
}

/** Lets somebody in who has shown all that is asked of them; gives the secret of the session. */
export async function openSession(context: PeopleContext, account: string, opened: Opened): Promise<string> {
  return await context.store.transact(account, (writer) => newSession(context, writer, account, opened));
}

export async function firstFactor(reader: Reader, account: string): Promise<FirstFactor> {
  return { account, hasSecondFactor: (await reader.one(secondFactors, { account })) !== undefined };
}

/** Changes a password, or sets the first one: all sessions end, and a new one as strong as the present begins. */
export async function changePassword(
  context: PeopleContext,
  { old, password }: { readonly old: string; readonly password: string },
  agent: string,
): Promise<string> {
  const { name, email } = await mustProve(context, old);
  mustBeGoodPassword(context.secrets, password, [name, email]);
  const hashed = await context.secrets.hashPassword(password);
  return await asOwner(context, async (writer, { account, row, session: { way } }) => {
    await writer.hold(accounts, { ...row, password: hashed });
    await tellCredential(writer, { account, credential: "password", change: "changed" });
    return await onlySession(context, writer, account, { way, agent });
  });
}

/** Who calls with a personal token, with no more than the token's maps; undefined when it is not good. */
export async function callerOfToken(context: PeopleContext, text: string): Promise<Caller | undefined> {
  const [, token = "", secret = ""] = /^mw_([A-Za-z0-9]+)_([\w-]+)$/.exec(text) ?? [];
  const now = context.now();
  const { row, caller } = await context.store.read(async (reader) => {
    const found = await reader.one(tokens, { token });
    return { row: found, caller: found && (await callerOf(reader, found.account, "token")) };
  });
  if (row === undefined || caller === undefined || row.secret !== context.sha256(secret)) return undefined;
  if (row.expires_at !== null && row.expires_at <= now.toISOString()) return undefined;
  if (row.used_at === null || now.getTime() - Date.parse(row.used_at) > seenToMs) {
    await context.store.transact("system", async (writer) => {
      if ((await writer.one(tokens, { token })) !== undefined)
        await writer.hold(tokens, { ...row, used_at: now.toISOString() });
    });
  }
  const { maps } = row;
  if (maps === null) return caller;
  const grants = caller.isKeeper
    ? maps.map((map) => ({ map, role: "owner" as const, area: null }))
    : caller.grants.filter(({ map }) => maps.includes(map));
  return { ...caller, isKeeper: false, grants };
}

function linkSpent(): ProblemError {
  return new ProblemError({
    code: "link-spent",
    message: "This link is not good, or no longer.",
    hint: "Ask for a new one.",
  });
}
