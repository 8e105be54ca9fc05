import { table } from "../shared/index.ts";

export interface SecondFactorRow {
  readonly account: string;
  /**
   * The shared secret in base 32, as RFC 6238 needs it on both sides. It cannot be hashed, and a key to encrypt it under would
   * lie beside it.
   */
  readonly secret: string;
  readonly since: string;
  /** The half minute of the last code that was taken; no code of it or of an earlier one is taken again. */
  readonly last_step: number;
}

export const secondFactors = table<SecondFactorRow>({
  name: "second_factors",
  about: "Apps that show a code every half minute, one for an account.",
  key: ["account"],
  columns: {
    account: { kind: "text", about: "Whose it is." },
    secret: { kind: "text", about: "The secret shared with the app, in base 32." },
    since: { kind: "text", about: "When it was set up." },
    last_step: { kind: "integer", about: "The half minute of the last code taken, counted from 1970." },
  },
});

export interface RecoveryCodeRow {
  /** SHA-256 of account and code. */
  readonly code: string;
  readonly account: string;
}

export const recoveryCodes = table<RecoveryCodeRow>({
  name: "recovery_codes",
  about: "Codes that stand in for a lost app, once each; a used one is gone.",
  key: ["code"],
  indexes: [["account"]],
  columns: {
    code: { kind: "text", about: "SHA-256 of account and code." },
    account: { kind: "text", about: "Whose it is." },
  },
});

export interface PasskeyRow {
  /** The credential's identifier, chosen by the device; URL-safe base 64. */
  readonly passkey: string;
  readonly account: string;
  readonly name: string;
  /** COSE key, URL-safe base 64. */
  readonly public_key: string;
  /** How often the device says it has signed; 0 for devices that do not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly created_at: string;
  readonly used_at: string | null;
}

export const passkeys = table<PasskeyRow>({
  name: "passkeys",
  about: "Devices that sign their owner in without a password.",
  key: ["passkey"],
  indexes: [["account"]],
  columns: {
    passkey: { kind: "text", about: "The credential's identifier." },
    account: { kind: "text", about: "Whose it is." },
    name: { kind: "text", about: "What its owner calls it." },
    public_key: { kind: "text", about: "The public key, no secret." },
    counter: { kind: "integer", about: "How often the device says it has signed." },
    transports: { kind: "json", about: "How a browser reaches the device." },
    created_at: { kind: "text", about: "When it was added." },
    used_at: { kind: "text", nullable: true, about: "When it last signed its owner in." },
  },
});

export interface IdentityRow {
  readonly issuer: string;
  readonly subject: string;
  readonly account: string;
  readonly linked_at: string;
}

export const identities = table<IdentityRow>({
  name: "identities",
  about: "Accounts at an OpenID provider that sign in here.",
  key: ["issuer", "subject"],
  indexes: [["account"]],
  columns: {
    issuer: { kind: "text", about: "The provider." },
    subject: { kind: "text", about: "Who, in the provider's words." },
    account: { kind: "text", about: "Whose account here." },
    linked_at: { kind: "text", about: "When they were linked." },
  },
});

export interface TriesRow {
  /** SHA-256 of what is counted: an account or a network, and what was tried. */
  readonly counted: string;
  /** When it was tried, in milliseconds since 1970, the last one last; nothing older than a quarter of an hour. */
  readonly at: readonly number[];
}

export const tries = table<TriesRow>({
  name: "tries",
  about:
    "How often signing in was tried of late. A row goes when its last try is a quarter of an hour old; backups hold none.",
  key: ["counted"],
  columns: {
    counted: { kind: "text", about: "SHA-256 of an account or network, and of what was tried." },
    at: { kind: "json", about: "When it was tried, in milliseconds since 1970." },
  },
});
