import { useEffect, useMemo, useState } from "react";
import type { CellListing, Listed } from "./listing.ts";

/** What `ask` gives for the cell that leads to an address, once it has come; null without a cell and until then. */
export function useListing(address: string | undefined, ask: () => Listed): CellListing | null {
  const [come, setCome] = useState<{ readonly address: string; readonly listing: CellListing | null }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address of a cell says what is selected in it.
  const listed = useMemo(() => (address === undefined ? null : ask()), [address]);
  useEffect(() => {
    if (address === undefined || !(listed instanceof Promise)) return;
    let isWanted = true;
    listed.then(
      (listing) => {
        if (isWanted) setCome({ address, listing });
      },
      // Without an answer nothing is shown: the cell still leads to its list.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [address, listed]);
  if (!(listed instanceof Promise)) return listed;
  return come !== undefined && come.address === address ? come.listing : null;
}
