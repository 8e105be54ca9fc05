import { z } from "zod";
import { operation } from "../shared/index.ts";

export const listSessions = operation({
  name: "sessions.list",
  kind: "query",
  http: "GET /api/me/sessions",
  right: "account",
  sentence: "Lists where the caller is signed in.",
  input: z.strictObject({}),
  output: z.strictObject({
    sessions: z.array(
      z.strictObject({
        session: z.string(),
        created_at: z.string(),
        seen_at: z.string(),
        agent: z.string().describe("The browser's own words."),
        way: z.string().describe("`password`, `second-factor`, `passkey` or `openid`."),
        current: z.boolean().describe("Whether this call came by it."),
      }),
    ),
  }),
  problems: [],
});

export const endSessionOperation = operation({
  name: "sessions.end",
  kind: "command",
  http: "DELETE /api/me/sessions/{session}",
  right: "account",
  sentence: "Ends a session of the caller.",
  input: z.strictObject({ session: z.string().max(64) }),
  output: z.strictObject({ ended: z.boolean() }),
  problems: ["session-unknown"],
});

export const showSignIn = operation({
  name: "sign-in.show",
  kind: "query",
  http: "GET /api/me/sign-in",
  right: "account",
  sentence: "Tells how the caller can sign in, without anything secret.",
  input: z.strictObject({}),
  output: z.strictObject({
    password: z.boolean(),
    second_factor: z.string().nullable().describe("Since when; null when there is none."),
    recovery_codes: z.int().describe("How many are left."),
    passkeys: z.array(
      z.strictObject({
        passkey: z.string(),
        name: z.string(),
        created_at: z.string(),
        used_at: z.string().nullable(),
      }),
    ),
    identities: z.array(z.strictObject({ issuer: z.string(), linked_at: z.string() })),
    lacks_second_factor: z
      .boolean()
      .describe("Whether the installation asks for a second factor that this session was opened without."),
  }),
  problems: [],
});

export const namePasskeyOperation = operation({
  name: "passkeys.name",
  kind: "command",
  http: "PUT /api/me/passkeys/{passkey}",
  right: "account",
  sentence: "Gives a passkey of the caller another name.",
  input: z.strictObject({ passkey: z.string().max(1400), name: z.string().trim().min(1).max(80) }),
  output: z.strictObject({ passkey: z.string(), name: z.string() }),
  problems: ["passkey-unknown"],
});

/** How somebody can sign in, as they are told. */
export type SignInShown = z.infer<typeof showSignIn.output>;
/** A session, as its owner is told. */
export type SessionShown = z.infer<typeof listSessions.output>["sessions"][number];
