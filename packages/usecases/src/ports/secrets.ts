/** Randomness and passwords; given by the server and the command line. */
export interface Secrets {
  /** 256 random bits as URL-safe text. */
  newSecret(): string;
  /** A pseudonym drawn at random, `P-` and ten letters or digits. */
  newAccount(): string;
  hashPassword(password: string): Promise<string>;
  /** Takes as long for `null` as for a hash, so that time does not tell which accounts there are. */
  verifyPassword(password: string, hash: string | null): Promise<boolean>;
  /** Whether a password stands on the list of those most often found in leaks. */
  isLeaked(password: string): boolean;
}
