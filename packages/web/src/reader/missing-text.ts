import type { Facet } from "@mapwright/atlas";
import { type MissingReason, missingReasons } from "@mapwright/domain";
import type { Messages } from "../messages/messages.ts";

/** The reasons why a facet's values are missing, with their counts; empty when none is. */
export function missingText(facet: Pick<Facet, "missing">, messages: Messages): string {
  const parts = missingReasons.flatMap((reason) => {
    const count = facet.missing[reason] ?? 0;
    return count > 0 ? [messages.pair(reasonText(reason, messages), messages.number(count))] : [];
  });
  return parts.length === 0 ? "" : `${messages.series(parts)}.`;
}

export function reasonText(reason: MissingReason, messages: Messages): string {
  return messages.text(`missing-${reason}`);
}
