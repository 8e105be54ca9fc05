import { ProblemError, recoveryCodes, secondFactors } from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Writer } from "../ports/index.ts";
import { tellCredential } from "./credential.ts";
import { asOwner, mustProve } from "./prove.ts";
import { onlySession } from "./session.ts";

const stepMs = 30_000;
const howManyCodes = 10;

/** Recovery codes told once, and the secret of the session in the place of all others. */
export interface CodesTold {
  readonly codes: readonly string[];
  readonly session: string;
}

/**
 * Sets a second factor up whose app shows the right code already, so that nobody is locked out by a picture that was not read. All
 * sessions end, and one that was opened with both factors begins.
 */
export async function addSecondFactor(
  context: PeopleContext,
  given: { readonly secret: string; readonly code: string; readonly password: string },
  agent: string,
): Promise<CodesTold> {
  await mustProve(context, given.password);
  const step = stepOf(context, given.secret, given.code, -1);
  if (step === undefined) throw codeWrong();
  return await asOwner(context, async (writer, { account }) => {
    const since = context.now().toISOString();
    const had = await writer.one(secondFactors, { account });
    await writer.hold(secondFactors, { account, secret: given.secret, since, last_step: step });
    const change = had === undefined ? "added" : "changed";
    await tellCredential(writer, { account, credential: "second-factor", change });
    const codes = await newCodes(context, writer, account);
    return { codes, session: await onlySession(context, writer, account, { way: "second-factor", agent }) };
  });
}

/** Takes a code of the app, or a recovery code, which is used up. Neither is taken twice. */
export async function takeCode(context: PeopleContext, account: string, code: string): Promise<void> {
  await context.store.transact(account, async (writer) => {
    const factor = await writer.one(secondFactors, { account });
    if (factor === undefined) throw codeWrong();
    const step = stepOf(context, factor.secret, code, factor.last_step);
    if (step !== undefined) {
      await writer.hold(secondFactors, { ...factor, last_step: step });
      return;
    }
    const key = { code: hashed(context, account, code), account };
    if ((await writer.one(recoveryCodes, { code: key.code }))?.account !== account) throw codeWrong();
    await writer.drop(recoveryCodes, key);
    await tellCredential(writer, { account, credential: "recovery-codes", change: "used" });
  });
}

/** New recovery codes in the place of those there are. */
export async function renewRecoveryCodes(
  context: PeopleContext,
  password: string,
): Promise<readonly string[]> {
  await mustProve(context, password);
  return await asOwner(context, async (writer, { account }) => {
    if ((await writer.one(secondFactors, { account })) === undefined) throw codeWrong();
    await tellCredential(writer, { account, credential: "recovery-codes", change: "changed" });
    return await newCodes(context, writer, account);
  });
}

/** Removes the second factor and its recovery codes; a session that is as strong as what is left takes the place of all others. */
export async function removeSecondFactor(
  context: PeopleContext,
  password: string,
  agent: string,
): Promise<string> {
  await mustProve(context, password);
  return await asOwner(context, async (writer, { account, session }) => {
    await dropSecondFactor(writer, account);
    const way = session.way === "second-factor" ? "password" : session.way;
    return await onlySession(context, writer, account, { way, agent });
  });
}

/** Takes the second factor of an account away, and tells the log if there was one. */
export async function dropSecondFactor(writer: Writer, account: string): Promise<void> {
  if ((await writer.one(secondFactors, { account })) === undefined) return;
  await writer.drop(secondFactors, { account });
  await writer.drop(recoveryCodes, { account });
  await tellCredential(writer, { account, credential: "second-factor", change: "removed" });
}

async function newCodes(context: PeopleContext, writer: Writer, account: string): Promise<readonly string[]> {
  await writer.drop(recoveryCodes, { account });
  const codes = Array.from({ length: howManyCodes }, () => context.secrets.newRecoveryCode());
  for (const code of codes)
    await writer.hold(recoveryCodes, { code: hashed(context, account, code), account });
  return codes;
}

/** Spaces and hyphens are for reading; a code has enough chance in it that one round of SHA-256 does. */
function hashed({ sha256 }: PeopleContext, account: string, code: string): string {
  return sha256(`mapwright-recovery-code/1\n${account}\n${code.toUpperCase().replace(/[^0-9A-Z]/g, "")}`);
}

/** The half minute whose code this is: the present one or one beside it, since clocks differ, and none up to `after`. */
function stepOf(
  { secrets, now }: PeopleContext,
  secret: string,
  code: string,
  after: number,
): number | undefined {
  const digits = code.replace(/\s/g, "");
  const present = Math.floor(now().getTime() / stepMs);
  return [present - 1, present, present + 1].find(
    (step) => step > after && secrets.timeCode(secret, step) === digits,
  );
}

function codeWrong(): ProblemError {
  return new ProblemError({
    code: "code-wrong",
    message: "The code is wrong, or was used already.",
    hint: "Wait for the next one, and see that the clock of the device is right.",
    path: "code",
  });
}
