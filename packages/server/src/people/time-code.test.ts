import { expect, test } from "vitest";
import { nodeSecrets } from "./node-secrets.ts";
import { base32, timeCode } from "./time-code.ts";

/** The secret of the examples: RFC 6238, appendix B, SHA-1. */
const secret = base32(new TextEncoder().encode("12345678901234567890"));

test.each([
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
])("the code at second %i is that of RFC 6238", (second, code) => {
  expect(timeCode(secret, Math.floor(second / 30), 8)).toBe(code);
  expect(timeCode(secret, Math.floor(second / 30))).toBe(code.slice(2));
});

test.each([
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("%s in base 32 is that of RFC 4648, without padding", (text, encoded) => {
  expect(base32(new TextEncoder().encode(text))).toBe(encoded);
});

test("secrets have 160 bits and recovery codes 80, none like another", () => {
  const secrets = nodeSecrets();
  const drawn = Array.from({ length: 50 }, () => secrets.newTimeSecret());
  const codes = Array.from({ length: 50 }, () => secrets.newRecoveryCode());
  for (const text of drawn) expect(text).toMatch(/^[A-Z2-7]{32}$/);
  for (const text of codes) expect(text).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set([...drawn, ...codes]).size).toBe(100);
});
