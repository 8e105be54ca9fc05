/** How many rows of a file were read so far, by whoever reads it for which map. */
export interface ProgressBoard {
  note(account: string, map: string, rows: number): void;
  /** What was noted last; 0 for nothing. */
  seen(account: string, map: string): number;
}

/** Kept in memory alone. Somebody who reads two files of a map at once sees how far the one is that told last. */
export function progressBoard(): ProgressBoard {
  const rowsOf = new Map<string, number>();
  const keyOf = (account: string, map: string) => `${account} ${map}`;
  return {
    note: (account, map, rows) => {
      if (rows === 0) rowsOf.delete(keyOf(account, map));
      else rowsOf.set(keyOf(account, map), rows);
    },
    seen: (account, map) => rowsOf.get(keyOf(account, map)) ?? 0,
  };
}
