import { clean, type Reading, unreadable } from "./reading.ts";

/**
 * Reads an e-mail address: one `@`, a local part of the plain characters of RFC 5322, a host with a dot. Line breaks,
 * also percent-encoded ones, are refused (`email-invalid`), because they inject headers.
 *
 * @example recogniseEmail("a@b%0aBcc:").notes[0]?.code // "email-invalid"
 */
export function recogniseEmail(found: string): Reading<string> {
  const text = found.trim().replace(/^mailto:/i, "");
  const host = /^[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)$/u;
  if (host.test(text) && !text.includes("..") && text.length <= 254) return clean(text);
  return unreadable("email-invalid", "This is not an e-mail address.", "Write it as name@example.org.");
}
