import { type Reply, replyFrom, requestOf } from "./call.ts";
import type { Command } from "./commands.ts";

/** Calls an operation that takes a file; the rest of its input travels in the address. */
export async function sendFile(
  root: string,
  command: Command,
  input: Readonly<Record<string, string>>,
  file: File,
  key?: string,
): Promise<Reply> {
  const { method, address, body } = requestOf(command, input);
  const query = new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)]));
  return await replyFrom(
    fetch(`${root}${address}?${query}`, {
      method,
      headers: {
        "Content-Type": "application/octet-stream",
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
      },
      body: file,
    }),
  );
}
