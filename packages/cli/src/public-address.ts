import { parsePublicAddress } from "@mapwright/server";
import type { Call } from "./command.ts";

export const addressOption = {
  type: "string",
  about: "Where people reach it (default: MAPWRIGHT_ADDRESS, else the port on this machine).",
} as const;

/** Where people reach the installation, as the call or the environment says it; undefined where neither does. */
export function publicAddress(call: Call): string | undefined {
  const told = call.text("address") ?? process.env["MAPWRIGHT_ADDRESS"];
  return told === undefined || told === "" ? undefined : parsePublicAddress(told);
}
