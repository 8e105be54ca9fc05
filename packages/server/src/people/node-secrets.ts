import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Secrets } from "@mapwright/usecases";
import { argon2id, argon2Verify } from "hash-wasm";
import { base32, timeCode } from "./time-code.ts";

/** OWASP's recommendation of 2024 for argon2id: 19 MiB, two passes, one lane. */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 };
/** Letters and digits that are not mistaken for each other. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const prefixBytes = 5;

/** Randomness, argon2id and the list of leaked passwords, as Node has them. Tests hash in less memory (in KiB). */
export function nodeSecrets({ memorySize } = { memorySize: cost.memorySize }): Secrets {
  let leaked: Buffer | undefined;
  const hashPassword = async (password: string) =>
    await argon2id({
      password: password.normalize("NFKC"),
      salt: new Uint8Array(randomBytes(16)),
      outputType: "encoded",
      ...cost,
      memorySize,
    });
  // Compared with where there is no hash, so that an unknown address takes as long as a wrong password.
  let nobody: Promise<string> | undefined;
  return {
    newSecret: () => randomBytes(32).toString("base64url"),
    newAccount: () => `P-${[...randomBytes(10)].map((byte) => alphabet[byte % 32]).join("")}`,
    hashPassword,
    verifyPassword: async (password, hash) => {
      nobody ??= hashPassword(randomBytes(16).toString("hex"));
      const isRight = await argon2Verify({
        password: password.normalize("NFKC") || " ",
        hash: hash ?? (await nobody),
      });
      return isRight && hash !== null;
    },
    newTimeSecret: () => base32(randomBytes(20)),
    timeCode,
    newRecoveryCode: () =>
      [0, 1, 2, 3].map(() => [...randomBytes(4)].map((byte) => alphabet[byte % 32]).join("")).join("-"),
    isLeaked: (password) => {
      leaked ??= readFileSync(new URL("../../data/leaked-passwords.bin", import.meta.url));
      return holdsPrefix(leaked, password.normalize("NFKC").toLowerCase());
    },
  };
}

/** Looks a password's hash up in the sorted prefixes. */
function holdsPrefix(sorted: Buffer, password: string): boolean {
  const wanted = createHash("sha256").update(password).digest().subarray(0, prefixBytes);
  let low = 0;
  let high = sorted.length / prefixBytes - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = middle * prefixBytes;
    const order = sorted.compare(wanted, 0, prefixBytes, at, at + prefixBytes);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
