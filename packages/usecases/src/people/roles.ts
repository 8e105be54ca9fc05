import {
  type Area,
  accountTables,
  canonicalJson,
  type Grant,
  memberships,
  newEvent,
  type PersonRow,
  ProblemError,
  people,
  personErased,
  personResumed,
  personSuspended,
  type Role,
  roleEnded,
  roleGranted,
  sessions,
} from "@mapwright/domain";
import type { Context, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { grantsOf, personNamed } from "./find-person.ts";

/** Gives an account a role on a map, or its area another shape. */
export async function grantRole(
  { store, actor }: Context,
  { account, ...grant }: Grant & { readonly account: string },
): Promise<Grant> {
  const { map, role, area } = grant;
  return await store.transact(actor, async (writer) => {
    await mapNamed(writer, map);
    await personNamed(writer, account);
    const held = await writer.one(memberships, { map, account, role });
    if (held?.state !== "held" || !isSameArea(held.area, area))
      await writer.append([newEvent(roleGranted, map, { account, role, area })]);
    return grant;
  });
}

function isSameArea(a: Area | null, b: Area | null): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Takes a role away; the last owner of a map stays one. */
export async function endRole(
  { store, actor }: Context,
  { map, account, role }: { readonly map: string; readonly account: string; readonly role: Role },
): Promise<{ ended: boolean }> {
  return await store.transact(actor, async (writer) => {
    await mapNamed(writer, map);
    await personNamed(writer, account);
    const held = await writer.one(memberships, { map, account, role });
    if (held?.state !== "held") return { ended: false };
    const owners = await writer.count(memberships, { map, role: "owner", state: "held" });
    if (role === "owner" && owners === 1) {
      throw new ProblemError({
        code: "owner-last",
        message: `${account} is the only owner of "${map}".`,
        hint: "Make somebody else an owner first.",
        value: account,
      });
    }
    await writer.append([newEvent(roleEnded, map, { account, role })]);
    return { ended: true };
  });
}

/** Suspends an account or resumes it. A suspended one is signed out at once. */
export async function suspend(
  { store, actor }: Context,
  account: string,
  suspended: boolean,
): Promise<Pick<PersonRow, "account" | "state">> {
  return await store.transact(actor, async (writer) => {
    const row = await personNamed(writer, account);
    if (suspended && row.state === "active") {
      await mustLeaveKeeper(writer, row);
      await writer.drop(sessions, { account });
      await writer.append([newEvent(personSuspended, "", { account })]);
    }
    if (!suspended && row.state === "suspended")
      await writer.append([newEvent(personResumed, "", { account })]);
    return { account, state: (await personNamed(writer, account)).state };
  });
}

/** Forgets who a pseudonym was. The log keeps what they did, and `verify` holds. */
export async function erasePerson(
  { store, actor }: Context,
  account: string,
): Promise<Pick<PersonRow, "account" | "state">> {
  return await store.transact(actor, async (writer) => {
    await mustLeaveKeeper(writer, await personNamed(writer, account));
    const held = await grantsOf(writer, account);
    for (const table of accountTables) if ("account" in table.columns) await writer.drop(table, { account });
    await writer.append([
      ...held.map(({ map, role }) => newEvent(roleEnded, map, { account, role })),
      newEvent(personErased, "", { account }),
    ]);
    return { account, state: "erased" };
  });
}

async function mustLeaveKeeper(writer: Writer, { account, keeper, state }: PersonRow): Promise<void> {
  const keepers = await writer.count(people, { keeper: true, state: "active" });
  if (!keeper || state !== "active" || keepers > 1) return;
  throw new ProblemError({
    code: "keeper-last",
    message: `${account} is the only keeper of this installation.`,
    hint: "Open an account for another keeper first.",
    value: account,
  });
}
