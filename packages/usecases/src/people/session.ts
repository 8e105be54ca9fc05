import {
  type Caller,
  canonicalJson,
  ProblemError,
  type SessionRow,
  type SignInWay,
  sessions,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Context, Reader, Writer } from "../ports/index.ts";
import { callerOf } from "./find-person.ts";

const minute = 60_000;
const idleMs = 12 * 60 * minute;
const longestMs = 7 * 24 * 60 * minute;
/** Use is written down to this, so that reading does not write each time. */
export const seenToMs = 5 * minute;
/** Requests that were under way with the old secret when it was changed still come through. */
const overlapMs = minute;

/** How a session is opened, and by which browser, in its own words. */
export interface Opened {
  readonly way: SignInWay;
  readonly agent: string;
}

/** Opens a session and gives its secret; what is left of older ones of the account goes. */
export async function newSession(
  context: PeopleContext,
  writer: Writer,
  account: string,
  { way, agent }: Opened,
): Promise<string> {
  for (const row of await writer.rows(sessions, { where: { account } }))
    if (isOver(context, row)) await writer.drop(sessions, { session: row.session });
  const secret = context.secrets.newSecret();
  const at = context.now().toISOString();
  const caller = await callerOf(writer, account, "session");
  await writer.hold(sessions, {
    session: context.sha256(secret),
    account,
    created_at: at,
    seen_at: at,
    agent: agent.replace(/[^\x20-\x7e]/g, "").slice(0, 200),
    way,
    rights: rightsOf(context, caller),
    ends_at: null,
  });
  return secret;
}

/** Ends every session of an account and opens one in their place: after each change of what signs its owner in. */
export async function onlySession(
  context: PeopleContext,
  writer: Writer,
  account: string,
  opened: Opened,
): Promise<string> {
  await writer.drop(sessions, { account });
  return await newSession(context, writer, account, opened);
}

/** Ends one session, by the secret in its cookie. */
export async function signOut({ store, actor, sha256 }: PeopleContext, secret: string): Promise<void> {
  await store.transact(actor, (writer) => writer.drop(sessions, { session: sha256(secret) }));
}

/** Who is signed in with a cookie; undefined when its session is over or the account may do nothing. */
export async function callerOfSession(context: PeopleContext, secret: string): Promise<Caller | undefined> {
  const session = context.sha256(secret);
  const { row, caller } = await context.store.read((reader) => sessionOf(reader, session));
  if (row === undefined || caller === undefined || isOver(context, row)) return undefined;
  const now = context.now();
  if (now.getTime() - Date.parse(row.seen_at) > seenToMs) {
    await context.store.transact("system", async (writer) => {
      // It may have been ended in between.
      const still = await writer.one(sessions, { session });
      if (still !== undefined) await writer.hold(sessions, { ...still, seen_at: now.toISOString() });
    });
  }
  const known = { ...caller, session };
  return row.way === "password" && asksSecondFactor(context, caller)
    ? { ...known, isKeeper: false, grants: [], lacksSecondFactor: true }
    : known;
}

/**
 * Another secret for a session whose owner has other roles than when it got the present one; undefined where there is nothing to
 * change. The session stays as old as it is.
 */
export async function renewSession(context: PeopleContext, secret: string): Promise<string | undefined> {
  const session = context.sha256(secret);
  const isStale = ({ row, caller }: Awaited<ReturnType<typeof sessionOf>>) =>
    row !== undefined &&
    caller !== undefined &&
    row.ends_at === null &&
    !isOver(context, row) &&
    row.rights !== rightsOf(context, caller);
  if (!isStale(await context.store.read((reader) => sessionOf(reader, session)))) return undefined;
  return await context.store.transact("system", async (writer) => {
    const found = await sessionOf(writer, session);
    if (!isStale(found) || found.row === undefined) return undefined;
    const fresh = context.secrets.newSecret();
    const rights = rightsOf(context, found.caller);
    await writer.hold(sessions, { ...found.row, session: context.sha256(fresh), rights });
    const ends = new Date(context.now().getTime() + overlapMs).toISOString();
    await writer.hold(sessions, { ...found.row, ends_at: ends });
    return fresh;
  });
}

/** The sessions of an account that are not over, the latest used first. */
export async function sessionsOf(context: PeopleContext, reader: Reader, account: string) {
  const rows = await reader.rows(sessions, { where: { account } });
  return rows
    .filter((row) => row.ends_at === null && !isOver(context, row))
    .toSorted((a, b) => (a.seen_at < b.seen_at ? 1 : -1))
    .map(({ session, created_at, seen_at, agent, way }) => ({
      session,
      created_at,
      seen_at,
      agent,
      way,
      current: session === context.caller.session,
    }));
}

/** Ends a session of the caller, by its name in the list. */
export async function endSession({ store, actor, caller }: Context, session: string): Promise<void> {
  await store.transact(actor, async (writer) => {
    const row = await writer.one(sessions, { session });
    if (row === undefined || row.account !== caller.account) {
      throw new ProblemError({
        code: "session-unknown",
        message: "You have no such session.",
        hint: "List them at /api/me/sessions.",
      });
    }
    await writer.drop(sessions, { session });
  });
}

async function sessionOf(reader: Reader, session: string) {
  const row = await reader.one(sessions, { session });
  return { row, caller: row && (await callerOf(reader, row.account, "session")) };
}

function isOver({ now }: PeopleContext, { created_at, seen_at, ends_at }: SessionRow): boolean {
  const at = now().getTime();
  return (
    at - Date.parse(seen_at) > idleMs ||
    at - Date.parse(created_at) > longestMs ||
    (ends_at !== null && at >= Date.parse(ends_at))
  );
}

function rightsOf({ sha256 }: PeopleContext, caller: Caller | undefined): string {
  return sha256(canonicalJson({ isKeeper: caller?.isKeeper ?? false, grants: caller?.grants ?? [] }));
}

/** Whether the installation asks somebody with these roles for more than a password. */
export function asksSecondFactor(
  { secondFactorFor = [] }: PeopleContext,
  { isKeeper, grants }: Caller,
): boolean {
  return (
    (isKeeper && secondFactorFor.includes("keeper")) ||
    grants.some(({ role }) => secondFactorFor.includes(role))
  );
}
