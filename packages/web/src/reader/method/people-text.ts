import { roles } from "@mapwright/domain";
import type { Messages } from "../../messages/messages.ts";

/** People by the role they had: "coder: 4; adjudicator: 1". */
export function peopleText(
  people: readonly { readonly role: string; readonly count: number }[],
  messages: Messages,
): string {
  return messages.series(
    people.map(({ role, count }) => {
      const known = roles.find((name) => name === role);
      return messages.pair(
        known === undefined ? role : messages.text(`role-${known}`),
        messages.number(count),
      );
    }),
  );
}
