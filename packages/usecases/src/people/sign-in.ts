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
  personJoined,
  personName,
  sessions,
  tokens,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Reader, Writer } from "../ports/index.ts";
import { accountOf, callerOf } from "./find-person.ts";
import { mustBeGoodPassword } from "./password.ts";

const minute = 60_000;
const idleMs = 12 * 60 * minute;
const longestMs = 7 * 24 * 60 * minute;
/** Use is written down to this, so that reading does not write each time. */
const seenToMs = 5 * minute;

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

/** Takes an account by its link, which is good once; every session there was ends. Gives the secret of a new session. */
export async function join(context: PeopleContext, joining: Joining, agent: string): Promise<string> {
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
    if (purpose === "join") await writer.append([newEvent(personJoined, "", { account })]);
    return await newSession(context, writer, account, agent);
  });
}

/** Checks address and password, and opens a session. Unknown address and wrong password look and take the same. */
export async function signIn(
  context: PeopleContext,
  { email, password }: { readonly email: string; readonly password: string },
  agent: string,
): Promise<string> {
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
  return await context.store.transact(context.actor, (writer) =>
    newSession(context, writer, row.account, agent),
  );
}

/** Changes a password: the old one is asked, all sessions end, and a new one begins. */
export async function changePassword(
  context: PeopleContext,
  { old, password }: { readonly old: string; readonly password: string },
  agent: string,
): Promise<string> {
  const account = context.caller.account ?? "";
  const row = await context.store.read((reader) => reader.one(accounts, { account }));
  if (
    !(await context.secrets.verifyPassword(old.slice(0, 1000), row?.password ?? null)) ||
    row === undefined
  ) {
    throw new ProblemError({
      code: "password-wrong",
      message: "The old password is wrong.",
      hint: "Try again.",
      path: "old",
    });
  }
  mustBeGoodPassword(context.secrets, password, [row.name, row.email]);
  const hashed = await context.secrets.hashPassword(password);
  return await context.store.transact(context.actor, async (writer) => {
    await writer.hold(accounts, { ...row, password: hashed });
    await writer.drop(sessions, { account });
    return await newSession(context, writer, account, agent);
  });
}

/** Ends one session, by the secret in its cookie. */
export async function signOut({ store, actor, sha256 }: PeopleContext, secret: string): Promise<void> {
  await store.transact(actor, (writer) => writer.drop(sessions, { session: sha256(secret) }));
}

/** Who is signed in with a cookie; undefined when its session is over or the account may do nothing. */
export async function callerOfSession(context: PeopleContext, secret: string): Promise<Caller | undefined> {
  const session = context.sha256(secret);
  const now = context.now().getTime();
  const { row, caller } = await context.store.read(async (reader) => {
    const found = await reader.one(sessions, { session });
    return { row: found, caller: found && (await callerOf(reader, found.account, "session")) };
  });
  if (row === undefined || caller === undefined) return undefined;
  const unusedMs = now - Date.parse(row.seen_at);
  if (unusedMs > idleMs || now - Date.parse(row.created_at) > longestMs) return undefined;
  if (unusedMs > seenToMs) {
    await context.store.transact("system", async (writer) => {
      // It may have been ended in between.
      if ((await writer.one(sessions, { session })) !== undefined)
        await writer.hold(sessions, { ...row, seen_at: new Date(now).toISOString() });
    });
  }
  return caller;
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

async function newSession(
  { secrets, sha256, now }: PeopleContext,
  writer: Writer,
  account: string,
  agent: string,
): Promise<string> {
  const secret = secrets.newSecret();
  const at = now().toISOString();
  await writer.hold(sessions, {
    session: sha256(secret),
    account,
    created_at: at,
    seen_at: at,
    agent: agent.replace(/[^\x20-\x7e]/g, "").slice(0, 200),
  });
  return secret;
}

function linkSpent(): ProblemError {
  return new ProblemError({
    code: "link-spent",
    message: "This link is not good, or no longer.",
    hint: "Ask for a new one.",
  });
}
