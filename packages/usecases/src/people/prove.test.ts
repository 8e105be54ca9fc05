import { createHash } from "node:crypto";
import { accounts } from "@mapwright/domain";
import { expect, test } from "vitest";
import type { PeopleContext } from "../desk.ts";
import type { Secrets } from "../ports/index.ts";
import { aContext, memoryStore } from "../testing/index.ts";
import { inviteToInstallation } from "./invite.ts";
import { erasePerson } from "./roles.ts";
import { callerOfSession } from "./session.ts";
import { changePassword, join, openSession } from "./sign-in.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

const unused = (): never => {
  throw new Error("not used here");
};

/** Secrets that are none, so that nothing takes long: `meanwhile` runs while a password is hashed. */
function openSecrets(meanwhile: () => Promise<unknown>): Secrets {
  let drawn = 0;
  return {
    newSecret: () => `secret-${++drawn}`,
    newAccount: () => `P-${String(++drawn).padStart(10, "0")}`,
    hashPassword: async (password) => {
      await meanwhile();
      return `hashed ${password}`;
    },
    verifyPassword: async (password, hash) => hash === `hashed ${password}`,
    isLeaked: () => false,
    newTimeSecret: unused,
    timeCode: unused,
    newRecoveryCode: unused,
  };
}

test("changes nothing of an account that was erased while its owner was changing the password", async () => {
  let meanwhile = async (): Promise<unknown> => undefined;
  const context: PeopleContext = {
    ...aContext({ store: memoryStore({ sha256 }), sha256, actor: "system" }),
    secrets: openSecrets(() => meanwhile()),
  };
  const ann = { name: "Ann Example", email: "ann@example.org", password: "correct battery horse" };
  const { account, invitation } = await inviteToInstallation(context, ann, false);
  await join(context, { ...ann, secret: invitation?.replace("/join/", "") ?? "" });
  const secret = await openSession(context, account, { way: "password", agent: "" });
  const caller = await callerOfSession(context, secret);
  if (caller === undefined) throw new Error("she is not signed in");
  meanwhile = () => erasePerson(context, account);
  const changing = changePassword(
    { ...context, caller, actor: account },
    { old: ann.password, password: "another battery horse" },
    "",
  );
  await expect(changing).rejects.toMatchObject({ problems: [{ code: "session-needed" }] });
  expect(await context.store.read((reader) => reader.rows(accounts))).toEqual([]);
});
