import { z } from "zod";
import type { Area } from "./caller.ts";

/**
 * A pseudonym: what the log knows of a person. It is drawn at random, so that nothing is left to find out once the row
 * with the name is erased.
 */
export const accountId = z.string().regex(/^P-[0-9A-HJKMNP-TV-Z]{10}$/, "a pseudonym such as P-7Q3K9M2X4B");

export const area = z
  .strictObject({
    sources: z.array(z.string().max(64)).min(1).max(200).readonly().optional(),
    regions: z.array(z.string().max(64)).min(1).max(200).readonly().optional(),
  })
  .nullable() satisfies z.ZodType<Area | null>;

/** How far an account has come. An erased one stays as a pseudonym without a person. */
export const accountStates = ["invited", "active", "suspended", "erased"] as const;
export const accountState = z.enum(accountStates);
export type AccountState = z.infer<typeof accountState>;

/** How a session was opened: `second-factor` is a password and a code. All but `password` alone are more than one factor. */
export type SignInWay = "password" | "second-factor" | "passkey" | "openid";

/** What signs somebody in, and what a change of it is told in the log; never anything secret. */
export const credentialKind = z.enum(["password", "second-factor", "recovery-codes", "passkey", "openid"]);
export const credentialChange = z.enum(["added", "changed", "used", "removed"]);

export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, "an e-mail address");

export const personName = z.string().trim().min(1).max(120);

/** What makes two spellings of an e-mail address the same account. */
export function emailKey(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
