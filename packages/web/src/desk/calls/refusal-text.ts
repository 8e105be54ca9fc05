import type { DeskMessages } from "../../messages/messages.ts";
import type { Reply } from "./call.ts";

/** Why a call came to nothing, each problem with its way out where it has one; null when it was done. */
export function refusalText(reply: Reply, messages: DeskMessages): string | null {
  switch (reply.state) {
    case "done":
      return null;
    case "unreachable":
      return messages.text("not-sent");
    case "refused":
      return reply.problems
        .flatMap(({ message, hint }) => (hint === undefined ? [message] : [message, hint]))
        .join(" ");
  }
}
