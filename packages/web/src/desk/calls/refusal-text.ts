import type { DeskMessages } from "../../messages/messages.ts";
import type { Reply } from "./call.ts";
import { problemText, type Told } from "./problem-text.ts";

/** Why a call came to nothing, each thing once; null when it was done. */
export function refusalText(reply: Reply, messages: DeskMessages): readonly Told[] | null {
  switch (reply.state) {
    case "done":
      return null;
    case "unreachable":
      return [{ text: messages.text("not-sent") }];
    case "refused": {
      const told = reply.problems.map((problem) => problemText(problem, messages));
      return [...new Map(told.map((each) => [each.text, each])).values()];
    }
  }
}
