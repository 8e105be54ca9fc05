import { aKey, call, type Reply } from "./call.ts";
import type { Command } from "./commands.ts";

/** Calls with a key each. Where no answer came, the same call has the same key when it is made again: it may have arrived. */
export function callsOnce(root: string) {
  let unanswered: { readonly of: string; readonly key: string } | null = null;
  return async (command: Command, input: Readonly<Record<string, unknown>>): Promise<Reply> => {
    const of = JSON.stringify([command, input]);
    const key = unanswered?.of === of ? unanswered.key : aKey();
    unanswered = { of, key };
    const reply = await call(root, command, input, key);
    if (reply.state !== "unreachable") unanswered = null;
    return reply;
  };
}
