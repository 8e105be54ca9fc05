/** The initiatives of a cell: the first few, and where all of them are listed. */
export interface CellListing {
  readonly named: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  /** How many there are. */
  readonly total: number;
  readonly href: string;
}

/** A listing at hand, or one that is asked for elsewhere; null for none. */
export type Listed = CellListing | null | Promise<CellListing | null>;

/** How many initiatives are named. */
export const mostNamed = 6;
