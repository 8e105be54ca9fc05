import type { Problem } from "@mapwright/domain";
import { type Command, commands } from "./commands.ts";

/** What came of a call: an output, refusals, or nothing because nobody could be reached. */
export type Reply =
  | { readonly state: "done"; readonly output: unknown }
  | { readonly state: "refused"; readonly problems: readonly Problem[] }
  | { readonly state: "unreachable" };

/** Browsers let a request outlive its page up to 64 KiB in all and refuse what is longer; a codebook is. */
const mostKeptAlive = 60_000;

/** Calls an operation as the person who is signed in. `key` makes a repeated call do its work once. */
export async function call(
  root: string,
  command: Command,
  input: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<Reply> {
  const { method, address, body } = requestOf(command, input);
  const content = new TextEncoder().encode(JSON.stringify(body));
  return await replyFrom(
    fetch(root + address, {
      method,
      headers: {
        "Content-Type": "application/json",
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
      },
      body: content,
      keepalive: content.length < mostKeptAlive,
    }),
  );
}

/** What came of a request. */
export async function replyFrom(request: Promise<Response>): Promise<Reply> {
  try {
    const response = await request;
    const said: unknown = await response.json();
    if (response.ok) return { state: "done", output: said };
    // Too many at once or too busy is no word on what was asked either: later it may be answered.
    if (response.status >= 500 || response.status === 429) return { state: "unreachable" };
    return { state: "refused", problems: problemsIn(said) };
  } catch {
    // No network, no server, or something in between that does not speak JSON: all the same to who is waiting.
    return { state: "unreachable" };
  }
}

/** Names in the path travel there, the others in the body. */
export function requestOf(command: Command, input: Readonly<Record<string, unknown>>) {
  const [method = "GET", path = ""] = commands[command].split(" ");
  const body = { ...input };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete body[name];
    return encodeURIComponent(String(input[name]));
  });
  return { method, address, body };
}

function problemsIn(said: unknown): readonly Problem[] {
  const errors = typeof said === "object" && said !== null && "errors" in said ? said.errors : undefined;
  // Our own server writes problems here, in the one form of errors that a test of the interface holds.
  return Array.isArray(errors) ? (errors as Problem[]) : [];
}

/** A key for one call, which nobody else will choose. */
export function aKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
