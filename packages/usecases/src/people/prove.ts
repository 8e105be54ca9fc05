import {
  type AccountRow,
  accounts,
  type Caller,
  ProblemError,
  type SessionRow,
  sessions,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Reader, Writer } from "../ports/index.ts";

/** Who has signed in on the account's own pages. */
interface Owner {
  readonly account: string;
  readonly row: AccountRow;
  readonly session: SessionRow;
}

/** How long ago signing in counts as having shown just now who one is. */
const justMs = 10 * 60_000;

/**
 * Makes sure that whoever changes how an account signs in is its owner, and not somebody at an unlocked screen: by the password,
 * or, for an account that has none, by having signed in within ten minutes. A token never does. Gives the account.
 */
export async function mustProve(context: PeopleContext, password: string): Promise<AccountRow> {
  const { caller, store, secrets } = context;
  const { row, session } = await store.read((reader) => ownerIn(reader, caller));
  const hasJustSignedIn = context.now().getTime() - Date.parse(session.created_at) <= justMs;
  const isProven =
    row.password === null
      ? hasJustSignedIn
      : await secrets.verifyPassword(password.slice(0, 1000), row.password);
  if (isProven) return row;
  throw row.password === null
    ? new ProblemError({
        code: "sign-in-stale",
        message: "You have signed in too long ago to change this.",
        hint: "Sign out and in again.",
      })
    : new ProblemError({
        code: "password-wrong",
        message: "The password is wrong.",
        hint: "Try again.",
        path: "old",
      });
}

/**
 * Changes how an account signs in, in a transaction in which the session that its owner has proven themselves in still stands:
 * it may have been ended since, or the account erased, while a password was hashed.
 */
export async function asOwner<Result>(
  { store, actor, caller }: PeopleContext,
  change: (writer: Writer, owner: Owner) => Promise<Result>,
): Promise<Result> {
  return await store.transact(actor, async (writer) => change(writer, await ownerIn(writer, caller)));
}

async function ownerIn(reader: Reader, caller: Caller): Promise<Owner> {
  const account = caller.account ?? "";
  const row = await reader.one(accounts, { account });
  const session = await reader.one(sessions, { session: caller.session ?? "" });
  if (row !== undefined && session?.account === account) return { account, row, session };
  throw new ProblemError({
    code: "session-needed",
    message: "This is done by its owner on the account's own pages.",
    hint: "Sign in there.",
  });
}
