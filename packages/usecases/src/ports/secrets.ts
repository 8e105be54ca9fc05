/** Randomness and passwords; given by the server and the command line. */
export interface Secrets {
  /** 256 random bits as URL-safe text. */
  newSecret(): string;
  /** A pseudonym drawn at random, `P-` and ten letters or digits. */
  newAccount(): string;
  hashPassword(password: string): Promise<string>;
  /** Takes as long for `null` as for a hash, so that time does not tell which accounts there are. */
  verifyPassword(password: string, hash: string | null): Promise<boolean>;
  /** A new secret for an app that shows codes: 160 random bits in base 32. */
  newTimeSecret(): string;
  /** The six digits that an app with this secret shows in a half minute, counted from 1970 (RFC 6238 with SHA-1). */
  timeCode(secret: string, step: number): string;
  /** 80 random bits in four groups of letters and digits. */
  newRecoveryCode(): string;
  /** Whether a password stands on the list of those most often found in leaks. */
  isLeaked(password: string): boolean;
}
