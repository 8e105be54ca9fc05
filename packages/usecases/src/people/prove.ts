import {
  type AccountRow,
  accounts,
  type Caller,
  ProblemError,
  type SignInWay,
  sessions,
} from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Reader } from "../ports/index.ts";

/** How long ago signing in counts as having shown just now who one is. */
const justMs = 10 * 60_000;

/**
 * Makes sure that whoever changes how an account signs in is its owner, and not somebody at an unlocked screen: by the password,
 * or, for an account that has none, by having signed in within ten minutes. A token never does. Gives the account.
 */
export async function mustProve(context: PeopleContext, password: string): Promise<AccountRow> {
  const { caller, store, secrets } = context;
  const account = caller.account ?? "";
  const { row, session } = await store.read(async (reader) => ({
    row: await reader.one(accounts, { account }),
    session: await reader.one(sessions, { session: caller.session ?? "" }),
  }));
  if (row === undefined || session === undefined || session.account !== account) {
    throw new ProblemError({
      code: "session-needed",
      message: "This is done by its owner on the account's own pages.",
      hint: "Sign in there.",
    });
  }
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

/** How the caller's session was opened. */
export async function wayOf(reader: Reader, { session }: Caller): Promise<SignInWay> {
  return (await reader.one(sessions, { session: session ?? "" }))?.way ?? "password";
}

/** What the caller's session counts as opened by when one way is gone. */
export async function wayWithout(reader: Reader, caller: Caller, gone: SignInWay): Promise<SignInWay> {
  const way = await wayOf(reader, caller);
  return way === gone ? "password" : way;
}
