import { type Table, table } from "../shared/index.ts";
import type { SignInWay } from "./schema.ts";
import { identities, passkeys, recoveryCodes, secondFactors, tries } from "./sign-in-tables.ts";

/** Who a pseudonym is, and how they sign in. */
export interface AccountRow {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  /** The address folded: equal means the same account. */
  readonly email_key: string;
  /** Argon2id with its salt and cost; null until they have joined. */
  readonly password: string | null;
  readonly created_at: string;
}

export const accounts = table<AccountRow>({
  name: "accounts",
  about: "Who a pseudonym is, and how they sign in.",
  key: ["account"],
  indexes: [["email_key"]],
  columns: {
    account: { kind: "text", about: "The pseudonym." },
    name: { kind: "text", about: "The name." },
    email: { kind: "text", about: "The e-mail address." },
    email_key: { kind: "text", about: "The address folded; equal means the same account." },
    password: { kind: "text", nullable: true, about: "Argon2id with its salt and cost." },
    created_at: { kind: "text", about: "When it was opened." },
  },
});

export interface SessionRow {
  /** SHA-256 of the secret in the cookie. */
  readonly session: string;
  readonly account: string;
  readonly created_at: string;
  readonly seen_at: string;
  /** The browser's own words, cut. */
  readonly agent: string;
  readonly way: SignInWay;
  /** SHA-256 of the roles it was opened with: when they change, the secret is changed. */
  readonly rights: string;
  /** When another secret has taken its place and requests under way are over; null while it is the one. */
  readonly ends_at: string | null;
}

export const sessions = table<SessionRow>({
  name: "sessions",
  about: "Who is signed in.",
  key: ["session"],
  indexes: [["account"]],
  columns: {
    session: { kind: "text", about: "SHA-256 of the secret in the cookie." },
    account: { kind: "text", about: "Who." },
    created_at: { kind: "text", about: "When it began." },
    seen_at: { kind: "text", about: "When it was last used, to five minutes." },
    agent: { kind: "text", about: "The browser's own words." },
    way: { kind: "text", about: "How it was opened: `password`, `second-factor`, `passkey` or `openid`." },
    rights: { kind: "text", about: "SHA-256 of the roles it was opened with; the secret changes with them." },
    ends_at: { kind: "text", nullable: true, about: "When it ends because another secret took its place." },
  },
});

export interface TokenRow {
  readonly token: string;
  readonly account: string;
  readonly name: string;
  /** SHA-256 of the secret part. */
  readonly secret: string;
  /** The maps it is good for; null for all. */
  readonly maps: readonly string[] | null;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly used_at: string | null;
}

export const tokens = table<TokenRow>({
  name: "tokens",
  about: "Personal tokens for programs.",
  key: ["token"],
  indexes: [["account"]],
  columns: {
    token: { kind: "text", about: "The part of it that is no secret." },
    account: { kind: "text", about: "Whose it is." },
    name: { kind: "text", about: "What its owner calls it." },
    secret: { kind: "text", about: "SHA-256 of the secret part." },
    maps: { kind: "json", about: "The maps it is good for; null for all." },
    created_at: { kind: "text", about: "When it was made." },
    expires_at: { kind: "text", nullable: true, about: "When it ends." },
    used_at: { kind: "text", nullable: true, about: "When it was last used, to five minutes." },
  },
});

export interface InvitationRow {
  /** SHA-256 of the secret in the link. */
  readonly invitation: string;
  readonly account: string;
  /** `join` for a new account, `recover` for one whose password is lost. */
  readonly purpose: "join" | "recover";
  readonly expires_at: string;
}

export const invitations = table<InvitationRow>({
  name: "invitations",
  about: "Links that are good once.",
  key: ["invitation"],
  indexes: [["account"]],
  columns: {
    invitation: { kind: "text", about: "SHA-256 of the secret in the link." },
    account: { kind: "text", about: "Whom it lets in." },
    purpose: { kind: "text", about: "`join`, or `recover` when a password is lost." },
    expires_at: { kind: "text", about: "When it ends." },
  },
});

/**
 * Tables that no log entry leads to: personal data and what signs people in. Their rows can be changed and erased, and
 * `verify` holds without them.
 */
export const accountTables = [
  accounts,
  sessions,
  tokens,
  invitations,
  secondFactors,
  recoveryCodes,
  passkeys,
  identities,
  tries,
] as unknown as readonly Table[];
