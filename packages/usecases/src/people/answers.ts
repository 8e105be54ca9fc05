import {
  accounts,
  type createTokenOperation,
  type endRoleOperation,
  type grantRoleOperation,
  type inviteOperation,
  memberships,
  type namePasskeyOperation,
  type openAccountOperation,
  people,
  type recoverAccountOperation,
  type suspendOperation,
} from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import type { Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { grantsOf } from "./find-person.ts";
import { inviteToInstallation, inviteToMap, recoveryLink } from "./invite.ts";
import { namePasskey } from "./passkeys.ts";
import { endRole, erasePerson, grantRole, suspend } from "./roles.ts";
import { endSession, sessionsOf } from "./session.ts";
import { createToken, revokeToken, tokensOf } from "./tokens.ts";
import { waysOf } from "./ways.ts";

export const peopleAnswers = {
  "people.me": async ({ store, caller }: Desk) => ({
    output: await store.read(async (reader) => ({
      account: caller.account,
      name: await nameOf(reader, caller.account ?? ""),
      keeper: caller.isKeeper,
      roles: caller.grants,
    })),
  }),
  "people.list": async ({ store }: Desk, { map }: { readonly map: string }) => ({
    output: { people: await store.read((reader) => teamOf(reader, map)) },
  }),
  "people.all": async ({ store }: Pick<Desk, "store">) => ({
    output: {
      people: await store.read(async (reader) => {
        const rows = await reader.rows(people);
        return await Promise.all(
          rows.map(async ({ account, keeper, state }) => {
            const known = await reader.one(accounts, { account });
            return {
              account,
              name: known?.name ?? null,
              email: known?.email ?? null,
              keeper,
              state,
              roles: await grantsOf(reader, account),
            };
          }),
        );
      }),
    },
  }),
  "people.invite": async (desk: Desk, { map, ...asked }: Input<typeof inviteOperation>) => ({
    output: await inviteToMap(desk, map, asked, asked),
  }),
  "people.open": async (desk: Desk, asked: Input<typeof openAccountOperation>) => ({
    output: await inviteToInstallation(desk, asked, asked.keeper),
  }),
  "people.recover": async (desk: Desk, { account, secondFactor }: Input<typeof recoverAccountOperation>) => ({
    output: await recoveryLink(desk, account, secondFactor),
  }),
  "people.suspend": async (desk: Desk, asked: Input<typeof suspendOperation>) => ({
    output: await suspend(desk, asked.account, asked.suspended),
  }),
  "people.erase": async (desk: Desk, { account }: { readonly account: string }) => ({
    output: await erasePerson(desk, account),
  }),
  "roles.grant": async (desk: Desk, asked: Input<typeof grantRoleOperation>) => ({
    output: await grantRole(desk, asked),
  }),
  "roles.end": async (desk: Desk, asked: Input<typeof endRoleOperation>) => ({
    output: await endRole(desk, asked),
  }),
  "tokens.list": async ({ store, caller }: Desk) => ({
    output: { tokens: await store.read((reader) => tokensOf(reader, caller.account ?? "")) },
  }),
  "tokens.create": async (desk: Desk, asked: Input<typeof createTokenOperation>) => ({
    output: await createToken(desk, desk.caller.account ?? "", asked),
  }),
  "tokens.revoke": async (desk: Desk, { token }: { readonly token: string }) => {
    await revokeToken(desk, token);
    return { output: { revoked: true } };
  },
  "sessions.list": async (desk: Desk) => ({
    output: {
      sessions: await desk.store.read((reader) => sessionsOf(desk, reader, desk.caller.account ?? "")),
    },
  }),
  "sessions.end": async (desk: Desk, { session }: { readonly session: string }) => {
    await endSession(desk, session);
    return { output: { ended: true } };
  },
  "sign-in.show": async ({ store, caller }: Desk) => ({
    output: await store.read((reader) => waysOf(reader, caller)),
  }),
  "passkeys.name": async (desk: Desk, { passkey, name }: Input<typeof namePasskeyOperation>) => ({
    output: await namePasskey(desk, passkey, name),
  }),
};

async function nameOf(reader: Reader, account: string): Promise<string | null> {
  return (await reader.one(accounts, { account }))?.name ?? null;
}

/** Everyone with a role on a map, with their names. */
async function teamOf(reader: Reader, map: string) {
  await mapNamed(reader, map);
  const held = await reader.rows(memberships, { where: { map, state: "held" } });
  return await Promise.all(
    [...new Set(held.map(({ account }) => account))].map(async (account) => ({
      account,
      name: await nameOf(reader, account),
      state: (await reader.one(people, { account }))?.state ?? "erased",
      roles: held.filter((row) => row.account === account).map(({ role, area }) => ({ role, area })),
    })),
  );
}
