import {
  accounts,
  emailKey,
  invitations,
  type MembershipRow,
  memberships,
  newEvent,
  ProblemError,
  people,
  personInvited,
  roleGranted,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { accountOf, personNamed } from "./find-person.ts";
import { dropSecondFactor } from "./second-factor.ts";

const hours = 3_600_000;
/** How long a link is good for. */
const goodForMs = { join: 72 * hours, recover: hours };

/** An account, and the path of the link that lets its owner in; null when they have one already. */
export interface Invited {
  readonly account: string;
  readonly invitation: string | null;
}

export interface Invitee {
  readonly email: string;
  readonly name: string;
}

/** Gives somebody a role on a map, by e-mail address; opens an account where there is none. */
export async function inviteToMap(
  context: PeopleContext,
  map: string,
  invitee: Invitee,
  { role, area }: Pick<MembershipRow, "role" | "area">,
): Promise<Invited> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const known = await accountOf(writer, invitee.email);
    const account = known?.account ?? (await openAccount(context, writer, invitee, false));
    const held = await writer.one(memberships, { map, account, role });
    if (held?.state !== "held" || JSON.stringify(held.area) !== JSON.stringify(area))
      await writer.append([newEvent(roleGranted, map, { account, role, area })]);
    const hasJoined = (await writer.one(people, { account }))?.state !== "invited";
    return { account, invitation: hasJoined ? null : await newLink(context, writer, account, "join") };
  });
}

/** Opens an account that has no role yet. Refused with `person-known` when the address has one. */
export async function inviteToInstallation(
  context: PeopleContext,
  invitee: Invitee,
  keeper: boolean,
): Promise<Invited> {
  return await context.store.transact(context.actor, async (writer) => {
    const known = await accountOf(writer, invitee.email);
    if (known !== undefined) {
      throw new ProblemError({
        code: "person-known",
        message: `The account ${known.account} has this e-mail address already.`,
        hint: "Give it a role, or make a recovery link for it.",
        value: known.account,
      });
    }
    const account = await openAccount(context, writer, invitee, keeper);
    return { account, invitation: await newLink(context, writer, account, "join") };
  });
}

/**
 * The link that makes the first keeper, for as long as nobody has joined; undefined afterwards. Each call ends the link
 * before, so that only the last one printed is good.
 */
export async function setUpLink(context: PeopleContext): Promise<string | undefined> {
  return await context.store.transact(context.actor, async (writer) => {
    const all = await writer.rows(people);
    if (all.some(({ state }) => state === "active")) return undefined;
    const waiting = all.find(({ keeper, state }) => keeper && state === "invited");
    const account = waiting?.account ?? (await openAccount(context, writer, { email: "", name: "" }, true));
    return await newLink(context, writer, account, "join");
  });
}

/** A link with which somebody who has joined chooses a new password; a second factor stays unless it is told to be lost, too. */
export async function recoveryLink(
  context: PeopleContext,
  account: string,
  secondFactorIsLost: boolean,
): Promise<Invited> {
  return await context.store.transact(context.actor, async (writer) => {
    const { state } = await personNamed(writer, account);
    if (secondFactorIsLost) await dropSecondFactor(writer, account);
    const purpose = state === "invited" ? "join" : "recover";
    return { account, invitation: await newLink(context, writer, account, purpose) };
  });
}

/** Opens an account that somebody takes later, and gives its pseudonym. */
export async function openAccount(
  { secrets, now }: PeopleContext,
  writer: Writer,
  { email, name }: Invitee,
  keeper: boolean,
): Promise<string> {
  const account = secrets.newAccount();
  await writer.append([newEvent(personInvited, "", { account, keeper })]);
  await writer.hold(accounts, {
    account,
    name,
    email,
    email_key: emailKey(email),
    password: null,
    created_at: now().toISOString(),
  });
  return account;
}

async function newLink(
  { secrets, sha256, now }: PeopleContext,
  writer: Writer,
  account: string,
  purpose: "join" | "recover",
): Promise<string> {
  const secret = secrets.newSecret();
  await writer.drop(invitations, { account });
  await writer.hold(invitations, {
    invitation: sha256(secret),
    account,
    purpose,
    expires_at: new Date(now().getTime() + goodForMs[purpose]).toISOString(),
  });
  return `/join/${secret}`;
}
