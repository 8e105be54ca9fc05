import { accounts, type Caller, identities, passkeys, recoveryCodes, secondFactors } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** How somebody can sign in, without anything secret. */
export async function waysOf(reader: Reader, caller: Caller) {
  const account = caller.account ?? "";
  const where = { account };
  const held = await reader.rows(passkeys, { where });
  const linked = await reader.rows(identities, { where });
  return {
    password: ((await reader.one(accounts, where))?.password ?? null) !== null,
    second_factor: (await reader.one(secondFactors, where))?.since ?? null,
    recovery_codes: await reader.count(recoveryCodes, where),
    passkeys: held
      .toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1))
      .map(({ passkey, name, created_at, used_at }) => ({ passkey, name, created_at, used_at })),
    identities: linked.map(({ issuer, linked_at }) => ({ issuer, linked_at })),
    lacks_second_factor: caller.lacksSecondFactor ?? false,
  };
}
