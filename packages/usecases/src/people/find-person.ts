import {
  type AccountRow,
  accounts,
  type Caller,
  emailKey,
  type Grant,
  memberships,
  type PersonRow,
  ProblemError,
  people,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** The person of a pseudonym, or the problem `person-unknown`. */
export async function personNamed(reader: Reader, account: string): Promise<PersonRow> {
  const row = await reader.one(people, { account });
  if (row !== undefined && row.state !== "erased") return row;
  throw new ProblemError({
    code: "person-unknown",
    message: `There is no account "${account}".`,
    hint: "List the people with `mapwright person list`.",
    value: account,
  });
}

/** The account of an e-mail address; undefined when there is none. */
export async function accountOf(reader: Reader, email: string): Promise<AccountRow | undefined> {
  const [row] = await reader.rows(accounts, { where: { email_key: emailKey(email) }, limit: 1 });
  return row;
}

/** The roles an account holds, on every map. */
export async function grantsOf(reader: Reader, account: string): Promise<readonly Grant[]> {
  const rows = await reader.rows(memberships, { where: { account, state: "held" } });
  return rows.map(({ map, role, area }) => ({ map, role, area }));
}

/** Who an account is as a caller; undefined while it may do nothing. */
export async function callerOf(
  reader: Reader,
  account: string,
  by: "session" | "token",
): Promise<Caller | undefined> {
  const row = await reader.one(people, { account });
  if (row?.state !== "active") return undefined;
  return { account, by, isKeeper: row.keeper, grants: await grantsOf(reader, account) };
}
