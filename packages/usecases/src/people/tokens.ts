import { ProblemError, type TokenRow, tokens } from "@mapwright/domain";
import type { PeopleContext } from "../desk.ts";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** A token as its owner sees it. */
export type TokenShown = Omit<TokenRow, "account" | "secret">;

const dayMs = 86_400_000;

/** The tokens of an account, without their secrets. */
export async function tokensOf(reader: Reader, account: string): Promise<readonly TokenShown[]> {
  return (await reader.rows(tokens, { where: { account } })).map(shown);
}

/** Makes a token for an account; only its hash is kept, so the text is told once. A token cannot make another. */
export async function createToken(
  context: PeopleContext,
  account: string,
  asked: { readonly name: string; readonly maps: readonly string[] | null; readonly days: number | null },
): Promise<TokenShown & { readonly secret: string }> {
  const { store, actor, caller, secrets, sha256, now } = context;
  if (caller.by === "token") {
    throw new ProblemError({
      code: "session-needed",
      message: "A token cannot make tokens.",
      hint: "Sign in and make it on the account page.",
    });
  }
  if (caller.lacksSecondFactor) {
    throw new ProblemError({
      code: "second-factor-needed",
      message: "This installation asks you for a second factor before you make tokens.",
      hint: "Set it up on the account page.",
    });
  }
  const secret = secrets.newSecret();
  const row: TokenRow = {
    token: secrets.newAccount().slice(2),
    account,
    name: asked.name,
    secret: sha256(secret),
    maps: asked.maps,
    created_at: now().toISOString(),
    expires_at: asked.days === null ? null : new Date(now().getTime() + asked.days * dayMs).toISOString(),
    used_at: null,
  };
  await store.transact(actor, async (writer) => {
    for (const map of asked.maps ?? []) await mapNamed(writer, map);
    await writer.hold(tokens, row);
  });
  return { ...shown(row), secret: `mw_${row.token}_${secret}` };
}

/** Ends a token of the caller. */
export async function revokeToken({ store, actor, caller }: Context, token: string): Promise<void> {
  await store.transact(actor, async (writer) => {
    const row = await writer.one(tokens, { token });
    if (row === undefined || row.account !== caller.account) {
      throw new ProblemError({
        code: "token-unknown",
        message: `You have no token "${token}".`,
        hint: "List them at /api/me/tokens.",
        value: token,
      });
    }
    await writer.drop(tokens, { token });
  });
}

function shown({ token, name, maps, created_at, expires_at, used_at }: TokenRow): TokenShown {
  return { token, name, maps, created_at, expires_at, used_at };
}
