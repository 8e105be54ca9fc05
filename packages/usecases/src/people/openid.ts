import {
  emailAddress,
  identities,
  newEvent,
  ProblemError,
  people,
  personJoined,
  personName,
  sessions,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Writer } from "../ports/index.ts";
import { tellCredential } from "./credential.ts";
import { accountOf } from "./find-person.ts";
import { type Invitee, openAccount } from "./invite.ts";
import { asOwner, mustProve } from "./prove.ts";
import { type FirstFactor, firstFactor } from "./sign-in.ts";

/** What a provider says of somebody, after its word was checked. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** An address the provider has made sure of; undefined where it has not. */
  readonly email: string | undefined;
  readonly name: string | undefined;
}

/**
 * The account that a provider's word opens: the one it is linked to, or one that was opened for the same address and that nobody has
 * taken yet, which it then takes. An account somebody uses already is never linked by its address alone: a provider where
 * addresses change hands would open it. Its owner links it when signed in. `opens` makes an account, without any role, for
 * whoever the provider knows.
 */
export async function signInWithClaims(
  context: PeopleContext,
  claims: Claims,
  { opens }: { readonly opens: boolean },
): Promise<FirstFactor> {
  const { issuer, subject } = claims;
  return await context.store.transact("system", async (writer) => {
    const linked = await writer.one(identities, { issuer, subject });
    if (linked !== undefined) {
      const person = await writer.one(people, { account: linked.account });
      if (person?.state !== "active") throw refused("openid-refused", "This account cannot sign in.");
      return await firstFactor(writer, linked.account);
    }
    const address = emailAddress.safeParse(claims.email);
    if (!address.success)
      throw refused("openid-email-unverified", "The provider has not made sure of your e-mail address.");
    const known = await accountOf(writer, address.data);
    const state = known && (await writer.one(people, { account: known.account }))?.state;
    if (known === undefined && !opens)
      throw refused("openid-uninvited", "Nobody has opened an account for your e-mail address.");
    if (known !== undefined && state !== "invited")
      throw refused("openid-unlinked", "Your account here is not linked with the provider.");
    const account =
      known?.account ?? (await openAccount(context, writer, inviteeOf(address.data, claims.name), false));
    await writer.append([newEvent(personJoined, "", { account })]);
    await link(context, writer, account, claims);
    return await firstFactor(writer, account);
  });
}

/** Links the caller's account with the provider's; from then on either signs in. */
export async function linkIdentity(context: PeopleContext, account: string, claims: Claims): Promise<void> {
  const { issuer, subject } = claims;
  await context.store.transact(account, async (writer) => {
    const linked = await writer.one(identities, { issuer, subject });
    if (linked?.account === account) return;
    if (linked !== undefined)
      throw refused("openid-taken", "The provider's account is linked with another one here.");
    await link(context, writer, account, claims);
  });
}

/** Ends the link with a provider. Refused where nothing else would sign its owner in. */
export async function unlinkIdentity(
  context: PeopleContext,
  issuer: string,
  password: string,
): Promise<void> {
  await mustProve(context, password);
  await asOwner(context, async (writer, { account, row }) => {
    if (row.password === null)
      throw refused("openid-only", "Nothing else signs you in. Choose a password first.");
    await writer.drop(identities, { account, issuer });
    await tellCredential(writer, { account, credential: "openid", change: "removed" });
    await writer.drop(sessions, { account, way: "openid" });
  });
}

async function link(
  { now }: PeopleContext,
  writer: Writer,
  account: string,
  { issuer, subject }: Claims,
): Promise<void> {
  await writer.hold(identities, { issuer, subject, account, linked_at: now().toISOString() });
  await tellCredential(writer, { account, credential: "openid", change: "added" });
}

/** Somebody who is called as the provider says, or as the address begins. */
function inviteeOf(email: string, told: string | undefined): Invitee {
  const name = personName.safeParse(told);
  return { email, name: name.success ? name.data : (email.split("@")[0] ?? email) };
}

function refused(code: string, message: string): ProblemError {
  return new ProblemError({
    code,
    message,
    hint: "Sign in with your password and link the two on your account's pages, or ask the keeper for an invitation.",
  });
}
