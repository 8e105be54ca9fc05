import type { Quote } from "./task-view.ts";

/** The evidence with one more quote of a source, unless it is there already. */
export function withQuote(
  evidence: readonly Quote[],
  quote: string,
  address: string | null,
): readonly Quote[] {
  const isThere = evidence.some((one) => one.quote === quote && (one.address ?? null) === address);
  return isThere ? evidence : [...evidence, { quote, ...(address === null ? {} : { address }) }];
}
